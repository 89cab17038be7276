/**
 * The scoring kernel: {@code score(model, features, now) -> Score}. Pure JDK, no clock, no I/O,
 * deterministic; contributions are integers that add up to the points exactly.
 */
@NullMarked
package org.dealwright.scoring.model;

import org.jspecify.annotations.NullMarked;
