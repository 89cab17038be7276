/** Files of separated values, as people send them. */
@NullMarked
package org.dealwright.platform.csv;

import org.jspecify.annotations.NullMarked;
