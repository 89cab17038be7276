/** What visitors of web sites do, before and after they are leads. */
@NullMarked
package org.dealwright.api.tracking;

import org.jspecify.annotations.NullMarked;
