package org.dealwright.api.signal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of the standard journey.
 *
 * @param reached whether the lead took it
 * @param skipped whether the lead took a later one without it
 * @param firstOn the first day in UTC on which the lead took it; null where it did not
 * @param times how often
 */
public record JourneyStepView(
    SignalType step, boolean reached, boolean skipped, @Nullable LocalDate firstOn, int times) {}
