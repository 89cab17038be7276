/** The event stream over REST. */
@NullMarked
package org.dealwright.stream.rest;

import org.jspecify.annotations.NullMarked;
