package org.dealwright.api.activity;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.ActorView;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a timeline.
 *
 * @param id of the activity, the field change or the signal
 * @param at when it happened, UTC
 * @param actor who did it; the automation where nobody did
 * @param dealId the deal that it concerns; null where it concerns the lead as such
 * @param activity what a person logged; null for all other kinds
 * @param change what became of what; null for activities
 * @param leadId the lead that it concerns; null where it concerns a deal or a customer without one
 */
public record TimelineEntryView(
    UUID id,
    TimelineKind kind,
    Instant at,
    ActorView actor,
    @Nullable UUID dealId,
    @Nullable ActivityView activity,
    @Nullable ChangeView change,
    @Nullable UUID leadId) {}
