/** Declared custom fields in the database. */
@NullMarked
package org.dealwright.customfield.persistence;

import org.jspecify.annotations.NullMarked;
