/** Imports of leads from files, as the REST API shows and takes them. */
@NullMarked
package org.dealwright.api.imports;

import org.jspecify.annotations.NullMarked;
