/** Currencies and the one way in which amounts are rounded. */
@NullMarked
package org.dealwright.platform.money;

import org.jspecify.annotations.NullMarked;
