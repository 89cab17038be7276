/** Loads the demo's data through the product's own doors. */
@NullMarked
package org.dealwright.demo.load;

import org.jspecify.annotations.NullMarked;
