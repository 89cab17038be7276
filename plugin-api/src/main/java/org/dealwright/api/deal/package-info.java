/** Deals, their history and the board, as the REST API shows and takes them. */
@NullMarked
package org.dealwright.api.deal;

import org.jspecify.annotations.NullMarked;
