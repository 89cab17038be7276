/** What a period's figures are. */
@NullMarked
package org.dealwright.analytics.application;

import org.jspecify.annotations.NullMarked;
