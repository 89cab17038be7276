/** Figures from the database. */
@NullMarked
package org.dealwright.analytics.persistence;

import org.jspecify.annotations.NullMarked;
