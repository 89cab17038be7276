package org.dealwright.api.scoring;

/**
 * One thing that would lift a score.
 *
 * @param factor stable id of the factor
 * @param label how to show the factor
 * @param input the input as the model would read it
 * @param sentence what it would be, and what the score would then be, in words
 * @param points the score with this and all steps before it, 0 to 100
 */
public record LiftStepView(
    String factor, String label, String input, String sentence, int points) {}
