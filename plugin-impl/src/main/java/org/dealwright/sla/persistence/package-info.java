/** Service levels in the database. */
@NullMarked
package org.dealwright.sla.persistence;

import org.jspecify.annotations.NullMarked;
