/** Nightly and on-demand rescoring. */
@NullMarked
package org.dealwright.scoring.job;

import org.jspecify.annotations.NullMarked;
