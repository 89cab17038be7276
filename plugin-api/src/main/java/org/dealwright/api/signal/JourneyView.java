package org.dealwright.api.signal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a lead came.
 *
 * @param highest the furthest step; null before the first
 * @param steps all steps of the standard journey, in its order
 */
public record JourneyView(@Nullable SignalType highest, List<JourneyStepView> steps) {}
