/** Taking signals in, and showing them. */
@NullMarked
package org.dealwright.signal.application;

import org.jspecify.annotations.NullMarked;
