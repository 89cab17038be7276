/** Leads over REST. */
@NullMarked
package org.dealwright.lead.rest;

import org.jspecify.annotations.NullMarked;
