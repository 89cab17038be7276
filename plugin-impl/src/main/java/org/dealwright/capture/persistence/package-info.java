/** Submissions in the database. */
@NullMarked
package org.dealwright.capture.persistence;

import org.jspecify.annotations.NullMarked;
