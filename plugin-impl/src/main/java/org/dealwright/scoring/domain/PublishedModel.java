package org.dealwright.scoring.domain;

import java.util.UUID;
import org.dealwright.scoring.model.ScoringModel;

/** A model as an organisation has published it; never changed afterwards. */
public record PublishedModel(UUID id, ScoringModel model) {}
