package org.dealwright.api.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What one factor did to one score.
 *
 * @param factor stable id of the factor; {@code base}, {@code shrinkage} and {@code clamp} are the
 *     engine's own
 * @param label how to show the factor
 * @param points signed; the contributions of a score add up to its points exactly
 * @param sentence the reason in words
 * @param input the input as the model read it; null for the engine's own lines
 */
public record ContributionView(
    String factor, String label, int points, String sentence, @Nullable String input) {}
