/** Activities and timelines over REST. */
@NullMarked
package org.dealwright.activity.rest;

import org.jspecify.annotations.NullMarked;
