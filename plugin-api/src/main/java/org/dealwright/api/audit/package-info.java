/** The audit log as the REST API shows it. */
@NullMarked
package org.dealwright.api.audit;

import org.jspecify.annotations.NullMarked;
