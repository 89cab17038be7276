package org.dealwright.tracking.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.tracking.Touch;
import org.dealwright.api.tracking.VisitorView;

/** Where visitors are kept. Who needs a visitor and its lead locks the visitor first. */
public interface VisitorRepository {

  void add(UUID id, Touch touch, Instant now);

  /** Notes another visit, and where it came from; false where the visitor was forgotten. */
  boolean visited(UUID id, Touch touch, Instant now);

  /** Locks the visitor until the transaction ends; empty where it was forgotten. */
  Optional<Visitor> lock(UUID id);

  /** Notes that the visitor was seen, and how many events it sent on its day. */
  void seen(Visitor visitor, Instant now);

  /** Keeps what an unknown visitor did. */
  void hold(UUID visitorId, List<VisitorEvent> events);

  /** Hands out what was held, for good. */
  List<VisitorEvent> takeHeld(UUID visitorId);

  /** From now on, what the visitor does is the lead's. */
  void know(UUID visitorId, UUID leadId, Instant now);

  List<VisitorView> ofLead(UUID leadId);

  /** Deletes the visitor and what is held of it. */
  void forget(UUID visitorId);
}
