/** Use cases on leads. */
@NullMarked
package org.dealwright.lead.application;

import org.jspecify.annotations.NullMarked;
