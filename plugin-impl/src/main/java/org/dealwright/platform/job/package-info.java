/** Timers that keep the platform itself in order. */
@NullMarked
package org.dealwright.platform.job;

import org.jspecify.annotations.NullMarked;
