package org.dealwright.signal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.signal.SignalView;
import org.jspecify.annotations.Nullable;

/** Where the organisation's signals are kept. */
public interface SignalRepository {

  /**
   * Takes event ids, in their order; returns those that nobody has taken before. Waits for others
   * that take the same at this moment.
   */
  Set<String> claim(Collection<String> eventIds, Instant now);

  /** Keeps the signals and counts them; the caller has locked their leads. */
  void add(List<Signal> signals);

  /** From the first signal on, a lead without any has engagement 0 instead of an unknown one. */
  void markReception(Instant now);

  /**
   * Takes, for one lead, the ids of events that the other one was told of by ids that end with its
   * own. To be called before the leads are locked, as all take event ids first; returns those that
   * nobody has taken before.
   */
  Set<String> claimTwins(UUID intoLead, UUID fromLead);

  /**
   * What one lead did was done by another, which is the same person; both are locked. An event that
   * was told of both, each with an id that ends with the lead's own, counts once.
   *
   * @param claimed what {@link #claimTwins} returned
   */
  void join(UUID intoLead, UUID fromLead, Set<String> claimed);

  /** A lead's signals, the latest first. */
  Page<SignalView> ofLead(UUID leadId, int limit, @Nullable String cursor);

  /** What a lead did how often, by the names that it is counted by. */
  Map<String, Count> counts(UUID leadId);

  /** How often something was done, and when first. */
  record Count(LocalDate firstOn, int times) {}
}
