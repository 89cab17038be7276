/** Exchange rates, as the REST API shows and takes them. */
@NullMarked
package org.dealwright.api.currency;

import org.jspecify.annotations.NullMarked;
