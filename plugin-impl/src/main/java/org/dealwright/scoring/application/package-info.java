/** Use cases on scores. */
@NullMarked
package org.dealwright.scoring.application;

import org.jspecify.annotations.NullMarked;
