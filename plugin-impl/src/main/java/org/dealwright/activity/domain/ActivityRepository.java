package org.dealwright.activity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the organisation's activities are kept. */
public interface ActivityRepository {

  void add(Activity activity);

  /** Adds what the product itself has to tell; nothing can change it later. */
  void add(List<SystemActivity> activities, Instant now);

  Optional<Activity> find(UUID id);

  /** The activity as it is now, locked until the transaction ends. */
  Optional<Activity> lock(UUID id);

  /** Writes a changed activity, which is locked. */
  void update(Activity activity);

  void delete(Activity activity);

  /** What was about one lead is about another, which is the same person. */
  void join(UUID intoLead, UUID fromLead);

  /** When somebody first turned to the lead. */
  Optional<Instant> firstOutbound(UUID leadId);
}
