/** Figures over REST. */
@NullMarked
package org.dealwright.analytics.rest;

import org.jspecify.annotations.NullMarked;
