package org.dealwright.api.pipeline;

import java.util.List;
import org.dealwright.api.lead.LeadStatus;
import org.jspecify.annotations.Nullable;

/**
 * A new stage, or what a stage shall be like after a change; the name is required.
 *
 * @param position among the stages of its kind: open ones come first, then those that end a deal;
 *     null for the last place
 * @param position order in the pipeline, from 0; open stages stay before those that end a deal;
 *     null for the last place
 * @param type {@code open} where it is not given; cannot change later
 * @param colour {@code #rrggbb}, grey where it is not given
 * @param probability of winning, in percent; an open stage's is 0 to 100, the others' is fixed
 * @param scoreThreshold 0 to 100, for open stages
 * @param thresholdEnforced false where it is not given
 * @param autoNurture false where it is not given
 * @param slaDays 1 to 3650
 * @param requiredFields none where it is not given
 * @param leadStatus must suit the type
 */
public record StageRequest(
    @Nullable String name,
    @Nullable Integer position,
    @Nullable StageType type,
    @Nullable String colour,
    @Nullable Integer probability,
    @Nullable Integer scoreThreshold,
    @Nullable Boolean thresholdEnforced,
    @Nullable Boolean autoNurture,
    @Nullable Integer slaDays,
    @Nullable List<String> requiredFields,
    @Nullable LeadStatus leadStatus) {}
