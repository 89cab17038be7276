/** The import in the background. */
@NullMarked
package org.dealwright.imports.job;

import org.jspecify.annotations.NullMarked;
