/** What looks for new events. */
@NullMarked
package org.dealwright.stream.job;

import org.jspecify.annotations.NullMarked;
