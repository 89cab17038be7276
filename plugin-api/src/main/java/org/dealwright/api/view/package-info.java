/** Saved views of lists. */
@NullMarked
package org.dealwright.api.view;

import org.jspecify.annotations.NullMarked;
