/** Taking in what web forms sent. */
@NullMarked
package org.dealwright.capture.job;

import org.jspecify.annotations.NullMarked;
