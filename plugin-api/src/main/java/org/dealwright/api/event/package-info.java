/** Events published through the outbox: additive changes only. */
@NullMarked
package org.dealwright.api.event;

import org.jspecify.annotations.NullMarked;
