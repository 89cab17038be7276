/** Answers that are kept, so that a request sent twice acts once. */
@NullMarked
package org.dealwright.platform.idempotency;

import org.jspecify.annotations.NullMarked;
