package org.dealwright.api.deal;

import java.util.List;
import java.util.UUID;

/**
 * Open deals of one pipeline of which one alone can stay open.
 *
 * @param dealIds two of them
 */
public record DealsToChoose(UUID pipelineId, List<UUID> dealIds) {}
