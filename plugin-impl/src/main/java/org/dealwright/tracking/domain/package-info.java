/** Visitors, their tokens, and how an organisation tracks its sites. */
@NullMarked
package org.dealwright.tracking.domain;

import org.jspecify.annotations.NullMarked;
