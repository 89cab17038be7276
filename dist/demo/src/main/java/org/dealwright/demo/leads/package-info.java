/** Makes up leads: the same seed and time give the same leads. */
@NullMarked
package org.dealwright.demo.leads;

import org.jspecify.annotations.NullMarked;
