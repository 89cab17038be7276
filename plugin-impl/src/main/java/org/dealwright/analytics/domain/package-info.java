/** What reports compute. */
@NullMarked
package org.dealwright.analytics.domain;

import org.jspecify.annotations.NullMarked;
