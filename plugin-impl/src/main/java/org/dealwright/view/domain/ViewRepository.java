package org.dealwright.view.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.view.ListKind;

/** The organisation's saved views. */
public interface ViewRepository {

  /** Those that are shared or this user's, by name. */
  List<View> visible(ListKind kind, String userId, int limit);

  Optional<View> find(UUID id);

  /** The same, locked until the transaction ends. */
  Optional<View> lock(UUID id);

  void add(View view, Instant now);

  void update(View view, Instant now);

  void delete(UUID id);
}
