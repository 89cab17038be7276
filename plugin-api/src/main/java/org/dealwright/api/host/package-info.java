/** What a host platform provides to Dealwright. */
@NullMarked
package org.dealwright.api.host;

import org.jspecify.annotations.NullMarked;
