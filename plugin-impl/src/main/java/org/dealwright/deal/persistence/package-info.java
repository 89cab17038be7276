/** Deals in the database. */
@NullMarked
package org.dealwright.deal.persistence;

import org.jspecify.annotations.NullMarked;
