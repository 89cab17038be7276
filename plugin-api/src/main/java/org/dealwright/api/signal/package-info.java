/** What leads did, as other systems report it. */
@NullMarked
package org.dealwright.api.signal;

import org.jspecify.annotations.NullMarked;
