/** Custom fields over REST. */
@NullMarked
package org.dealwright.customfield.rest;

import org.jspecify.annotations.NullMarked;
