/** Organisations and the caller over REST. */
@NullMarked
package org.dealwright.organisation.rest;

import org.jspecify.annotations.NullMarked;
