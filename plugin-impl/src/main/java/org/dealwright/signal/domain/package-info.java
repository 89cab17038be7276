/** Signals: facts about what leads did, and what may be said about each. */
@NullMarked
package org.dealwright.signal.domain;

import org.jspecify.annotations.NullMarked;
