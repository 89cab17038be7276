/** Times by which leads are to be answered and deals are to leave their stage. */
@NullMarked
package org.dealwright.api.sla;

import org.jspecify.annotations.NullMarked;
