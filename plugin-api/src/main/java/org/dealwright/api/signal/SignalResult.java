package org.dealwright.api.signal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one signal.
 *
 * @param index its place in the request, from 0
 * @param eventId as it was sent; null where there was none
 * @param leadId the lead that it is of; null where it was refused
 * @param clamped whether it was dated in the future and counts as now
 * @param errors why it was refused; else empty
 */
public record SignalResult(
    int index,
    @Nullable String eventId,
    SignalState state,
    @Nullable UUID leadId,
    boolean clamped,
    List<SignalProblem> errors) {}
