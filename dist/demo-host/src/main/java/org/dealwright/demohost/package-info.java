/**
 * Harbour Billing, an application of its own with customers, subscriptions and invoices, into whose
 * pages Dealwright's panels are put. It knows of Dealwright only where the extension manifest is.
 */
@NullMarked
package org.dealwright.demohost;

import org.jspecify.annotations.NullMarked;
