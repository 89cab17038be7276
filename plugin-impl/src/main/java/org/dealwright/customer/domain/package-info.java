/** The host's customers, mirrored. */
@NullMarked
package org.dealwright.customer.domain;

import org.jspecify.annotations.NullMarked;
