package org.dealwright.scoring.domain;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.scoring.model.Score;

/** A score to be kept for good. */
public record ScoreRow(UUID leadId, Instant at, UUID modelId, Score score, Cause cause) {}
