/** Visitors and what they did in the database. */
@NullMarked
package org.dealwright.tracking.persistence;

import org.jspecify.annotations.NullMarked;
