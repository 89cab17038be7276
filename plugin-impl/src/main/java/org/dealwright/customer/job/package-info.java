/** The mirroring in the background. */
@NullMarked
package org.dealwright.customer.job;

import org.jspecify.annotations.NullMarked;
