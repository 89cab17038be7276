/** Activities in the database. */
@NullMarked
package org.dealwright.activity.persistence;

import org.jspecify.annotations.NullMarked;
