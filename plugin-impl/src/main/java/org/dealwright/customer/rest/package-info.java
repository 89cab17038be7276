/** The host's customers over REST. */
@NullMarked
package org.dealwright.customer.rest;

import org.jspecify.annotations.NullMarked;
