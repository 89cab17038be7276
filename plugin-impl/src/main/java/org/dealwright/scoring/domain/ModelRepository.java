package org.dealwright.scoring.domain;

import java.time.Instant;
import java.util.UUID;

/** Where an organisation's published models are kept. */
public interface ModelRepository {

  /** Publishes the model that the product brings. */
  void publishDefault(Instant now);

  PublishedModel active();

  PublishedModel find(UUID id);
}
