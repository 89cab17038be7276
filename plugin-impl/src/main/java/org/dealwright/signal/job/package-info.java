/** Scores that follow many signals, and event ids that are old enough to be forgotten. */
@NullMarked
package org.dealwright.signal.job;

import org.jspecify.annotations.NullMarked;
