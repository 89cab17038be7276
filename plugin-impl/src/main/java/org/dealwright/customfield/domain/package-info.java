/** Custom fields and what their values must be like. */
@NullMarked
package org.dealwright.customfield.domain;

import org.jspecify.annotations.NullMarked;
