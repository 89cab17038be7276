/** Mirroring the host's customers, and linking leads and deals to them. */
@NullMarked
package org.dealwright.customer.application;

import org.jspecify.annotations.NullMarked;
