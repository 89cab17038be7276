/** The nightly check of the boards' counters. */
@NullMarked
package org.dealwright.deal.job;

import org.jspecify.annotations.NullMarked;
