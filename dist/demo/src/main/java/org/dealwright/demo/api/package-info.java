/** Speaks with the REST API as an integrator would. */
@NullMarked
package org.dealwright.demo.api;

import org.jspecify.annotations.NullMarked;
