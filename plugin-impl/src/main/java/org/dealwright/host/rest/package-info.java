/** The platform's users over REST. */
@NullMarked
package org.dealwright.host.rest;

import org.jspecify.annotations.NullMarked;
