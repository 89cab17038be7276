/** Who is calling, for which organisation, and with what permissions. */
@NullMarked
package org.dealwright.platform.identity;

import org.jspecify.annotations.NullMarked;
