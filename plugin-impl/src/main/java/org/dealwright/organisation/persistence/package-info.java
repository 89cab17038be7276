/** Organisations in the database. */
@NullMarked
package org.dealwright.organisation.persistence;

import org.jspecify.annotations.NullMarked;
