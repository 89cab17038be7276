package org.dealwright.api.pipeline;

import java.util.List;
import java.util.UUID;
import org.dealwright.api.lead.LeadStatus;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a pipeline.
 *
 * @param position order in the pipeline, from 0
 * @param colour {@code #rrggbb}
 * @param probability of winning, in percent
 * @param scoreThreshold score from which deals come here by themselves; null where they never do
 * @param thresholdEnforced whether nobody may bring a deal here whose lead scores less; otherwise
 *     who does so gives a reason
 * @param autoNurture whether leads whose deals enter the stage are to be nurtured; it moves nothing
 * @param slaDays days until a deal here is overdue; null where it never is
 * @param requiredFields what must be known before a deal goes on from here, for instance {@code
 *     deal.value} or {@code lead.phone}
 * @param leadStatus the status that a lead gets when its deal enters the stage; null where it keeps
 *     its own
 */
public record StageView(
    UUID id,
    String name,
    int position,
    StageType type,
    String colour,
    int probability,
    @Nullable Integer scoreThreshold,
    boolean thresholdEnforced,
    boolean autoNurture,
    @Nullable Integer slaDays,
    List<String> requiredFields,
    @Nullable LeadStatus leadStatus) {}
