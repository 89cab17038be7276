/** Events as the outbox has them. */
@NullMarked
package org.dealwright.stream.persistence;

import org.jspecify.annotations.NullMarked;
