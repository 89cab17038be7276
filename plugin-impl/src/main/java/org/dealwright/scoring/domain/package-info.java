/** Scores as they are kept, and the models they come from. */
@NullMarked
package org.dealwright.scoring.domain;

import org.jspecify.annotations.NullMarked;
