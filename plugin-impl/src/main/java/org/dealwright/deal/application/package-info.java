/** Use cases on deals. */
@NullMarked
package org.dealwright.deal.application;

import org.jspecify.annotations.NullMarked;
