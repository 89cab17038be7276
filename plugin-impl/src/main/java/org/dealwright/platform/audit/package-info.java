/** Where every change says who made it, from where, and what it changed. */
@NullMarked
package org.dealwright.platform.audit;

import org.jspecify.annotations.NullMarked;
