package org.dealwright.scoring.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The organisation's drafts of models. */
public interface DraftRepository {

  /** Last changed first. */
  List<Draft> all(int limit);

  Optional<Draft> find(UUID id);

  /** The same, locked until the transaction ends. */
  Optional<Draft> lock(UUID id);

  void add(Draft draft);

  void update(Draft draft);

  void delete(UUID id);
}
