/** Whether this node lives and may take requests, and its metrics. */
@NullMarked
package org.dealwright.platform.health;

import org.jspecify.annotations.NullMarked;
