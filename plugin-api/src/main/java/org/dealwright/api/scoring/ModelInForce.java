package org.dealwright.api.scoring;

import java.util.UUID;

/**
 * Another model scores leads from now on.
 *
 * @param runId the run of the job that scores the open leads again, without moving any deal
 */
public record ModelInForce(ModelSummary model, ModelScope scope, UUID runId) {}
