/** The host's customers and what links leads and deals to them, as the REST API shows it. */
@NullMarked
package org.dealwright.api.customer;

import org.jspecify.annotations.NullMarked;
