/** Service levels and holidays over REST. */
@NullMarked
package org.dealwright.sla.rest;

import org.jspecify.annotations.NullMarked;
