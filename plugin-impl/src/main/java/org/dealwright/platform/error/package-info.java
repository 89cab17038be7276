/** Errors that clients are meant to see, each with a stable code. */
@NullMarked
package org.dealwright.platform.error;

import org.jspecify.annotations.NullMarked;
