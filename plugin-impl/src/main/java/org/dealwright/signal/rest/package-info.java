/** Signals over REST. */
@NullMarked
package org.dealwright.signal.rest;

import org.jspecify.annotations.NullMarked;
