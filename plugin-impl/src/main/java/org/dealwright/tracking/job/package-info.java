/** Visitors who stay unknown are forgotten. */
@NullMarked
package org.dealwright.tracking.job;

import org.jspecify.annotations.NullMarked;
