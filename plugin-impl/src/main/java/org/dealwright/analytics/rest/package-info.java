/** Reports over REST, one resource each, as JSON and as CSV. */
@NullMarked
package org.dealwright.analytics.rest;

import org.jspecify.annotations.NullMarked;
