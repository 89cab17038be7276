/** Scores and rescoring over REST. */
@NullMarked
package org.dealwright.scoring.rest;

import org.jspecify.annotations.NullMarked;
