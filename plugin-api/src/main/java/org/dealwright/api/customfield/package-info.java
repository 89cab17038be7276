/** Custom fields of leads with declared types, as the REST API shows and takes them. */
@NullMarked
package org.dealwright.api.customfield;

import org.jspecify.annotations.NullMarked;
