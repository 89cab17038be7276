/** Deals: their life from the first stage to won or lost. */
@NullMarked
package org.dealwright.deal.domain;

import org.jspecify.annotations.NullMarked;
