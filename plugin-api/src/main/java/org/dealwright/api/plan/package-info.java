/** The catalogue of plans that an organisation sells. */
@NullMarked
package org.dealwright.api.plan;

import org.jspecify.annotations.NullMarked;
