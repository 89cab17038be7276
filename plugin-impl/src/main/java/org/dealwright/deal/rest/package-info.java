/** Deals and the board over REST. */
@NullMarked
package org.dealwright.deal.rest;

import org.jspecify.annotations.NullMarked;
