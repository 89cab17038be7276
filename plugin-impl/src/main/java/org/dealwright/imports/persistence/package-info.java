/** Imports in the database. */
@NullMarked
package org.dealwright.imports.persistence;

import org.jspecify.annotations.NullMarked;
