/** The one way to the database for native SQL. */
@NullMarked
package org.dealwright.platform.persistence;

import org.jspecify.annotations.NullMarked;
