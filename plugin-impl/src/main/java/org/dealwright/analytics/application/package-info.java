/** Reports, one class each. */
@NullMarked
package org.dealwright.analytics.application;

import org.jspecify.annotations.NullMarked;
