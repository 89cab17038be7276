package org.dealwright.scoring.domain;

import java.time.Instant;
import java.util.List;
import org.dealwright.scoring.model.Inputs;

/** A kept score as it was written. */
public record StoredScore(
    Instant at,
    PublishedModel model,
    int points,
    double coverage,
    List<Integer> contributions,
    Inputs inputs,
    String cause) {}
