/** Rows of a file as leads, by a mapping. */
@NullMarked
package org.dealwright.imports.domain;

import org.jspecify.annotations.NullMarked;
