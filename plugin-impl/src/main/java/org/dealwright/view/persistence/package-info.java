/** Views in the database. */
@NullMarked
package org.dealwright.view.persistence;

import org.jspecify.annotations.NullMarked;
