/** The public capture of leads. */
@NullMarked
package org.dealwright.api.capture;

import org.jspecify.annotations.NullMarked;
