/** Figures about a period. */
@NullMarked
package org.dealwright.api.analytics;

import org.jspecify.annotations.NullMarked;
