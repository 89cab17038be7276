/** Background work, as the REST API shows it to operators. */
@NullMarked
package org.dealwright.api.job;

import org.jspecify.annotations.NullMarked;
