/** Exchange rates over REST. */
@NullMarked
package org.dealwright.currency.rest;

import org.jspecify.annotations.NullMarked;
