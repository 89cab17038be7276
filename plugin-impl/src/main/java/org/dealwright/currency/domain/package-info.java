/** Exchange rates and what they make of amounts. */
@NullMarked
package org.dealwright.currency.domain;

import org.jspecify.annotations.NullMarked;
