/** Exchange rates in the database. */
@NullMarked
package org.dealwright.currency.persistence;

import org.jspecify.annotations.NullMarked;
