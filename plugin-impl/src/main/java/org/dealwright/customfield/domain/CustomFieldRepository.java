package org.dealwright.customfield.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where the organisation's custom fields are kept. */
public interface CustomFieldRepository {

  /** In the order in which they were declared. */
  DeclaredFields declared();

  Optional<CustomField> find(UUID id);

  /** The field as it is now, locked until the transaction ends. */
  Optional<CustomField> lock(UUID id);

  /** Adds a field; false where another one has its key. */
  boolean add(CustomField field);

  void update(CustomField field, Instant now);
}
