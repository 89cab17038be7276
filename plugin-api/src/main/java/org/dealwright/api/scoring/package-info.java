/** Scores and their reasons, as the REST API shows them. */
@NullMarked
package org.dealwright.api.scoring;

import org.jspecify.annotations.NullMarked;
