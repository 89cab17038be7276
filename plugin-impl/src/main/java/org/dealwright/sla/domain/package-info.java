/** When an organisation is open, and by when it wants to have answered; pure, without a clock. */
@NullMarked
package org.dealwright.sla.domain;

import org.jspecify.annotations.NullMarked;
