/** Reports on leads and deals, as the REST API shows them. */
@NullMarked
package org.dealwright.api.analytics;

import org.jspecify.annotations.NullMarked;
