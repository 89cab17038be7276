/** Scores and models in the database. */
@NullMarked
package org.dealwright.scoring.persistence;

import org.jspecify.annotations.NullMarked;
