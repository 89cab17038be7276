package org.dealwright.scoring.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.scoring.ModelScope;
import org.dealwright.api.scoring.ModelSummary;
import org.dealwright.platform.identity.Actor;

/** The organisation's published models, and which of them are in force. */
public interface ModelVersions {

  /** Holds off other changes of what is in force until the transaction ends. */
  void lock();

  /** The number that the next version of a model will have. */
  int next(String key);

  /** Adds a version, for good. */
  void add(UUID id, ModelDocuments.Document document, Actor by, Instant now);

  /** Newest first. */
  List<ModelSummary> all(int limit);

  Optional<ModelSummary> find(UUID id);

  /** The document as it was published. */
  String document(UUID id);

  /** Lets a version score the leads of a scope; returns the one that did before. */
  Optional<UUID> assign(ModelScope scope, UUID id, Instant now);

  /** Takes a version out of a scope; false where it does not score that scope's leads. */
  boolean withdraw(ModelScope scope, UUID id);
}
