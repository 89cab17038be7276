/** What is done with exchange rates. */
@NullMarked
package org.dealwright.currency.application;

import org.jspecify.annotations.NullMarked;
