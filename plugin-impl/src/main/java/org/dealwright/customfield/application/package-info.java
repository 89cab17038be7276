/** Declaring custom fields. */
@NullMarked
package org.dealwright.customfield.application;

import org.jspecify.annotations.NullMarked;
