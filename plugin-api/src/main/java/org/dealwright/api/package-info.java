/** What third parties compile against: shapes of requests, answers and published events. */
@NullMarked
package org.dealwright.api;

import org.jspecify.annotations.NullMarked;
