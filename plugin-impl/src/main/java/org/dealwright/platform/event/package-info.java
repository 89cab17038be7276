/** The transactional outbox. */
@NullMarked
package org.dealwright.platform.event;

import org.jspecify.annotations.NullMarked;
