package org.dealwright.api.scoring;

import java.util.List;

/**
 * What would lift a score into the next band. Facts that are known stay as they are: only what is
 * unknown and what the lead may still do is looked at.
 *
 * @param band the next band
 * @param beginsAt its lowest points
 * @param reached whether the steps lead into it
 * @param steps the fewest, in order; one, where one is enough
 */
public record LiftView(ScoreBand band, int beginsAt, boolean reached, List<LiftStepView> steps) {}
