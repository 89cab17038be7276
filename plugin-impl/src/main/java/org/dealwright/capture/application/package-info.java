/** Taking in what web forms send. */
@NullMarked
package org.dealwright.capture.application;

import org.jspecify.annotations.NullMarked;
