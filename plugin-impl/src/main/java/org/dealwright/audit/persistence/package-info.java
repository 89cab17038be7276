/** The audit log in the database. */
@NullMarked
package org.dealwright.audit.persistence;

import org.jspecify.annotations.NullMarked;
