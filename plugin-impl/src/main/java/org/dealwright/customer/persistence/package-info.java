/** The mirror in the database. */
@NullMarked
package org.dealwright.customer.persistence;

import org.jspecify.annotations.NullMarked;
