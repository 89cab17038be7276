package org.dealwright.scoring.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where scores are kept, and what they are computed from. */
public interface ScoreRepository {

  /** Locks the leads' state and reads what their scores are computed from, as of a moment. */
  List<Subject> lock(List<UUID> leadIds, Instant now);

  /** Reads the same without a lock, for scores that are not kept. */
  List<Subject> read(List<UUID> leadIds, Instant now);

  /** Completes what is known of new leads by what the organisation has; reads no leads. */
  List<Subject> subjects(List<Newcomer> leads, Instant now);

  /**
   * Ids of leads that are not closed, in order.
   *
   * @param after exclusive; null for the first
   * @param until inclusive
   */
  List<UUID> openLeads(@Nullable UUID after, UUID until, int limit);

  /** The id at the end of each stretch of so many open leads. */
  List<UUID> stretchEnds(int length);

  /**
   * Adds history rows and makes them the leads' current scores.
   *
   * @return the number of each lead's last event, which is one of this score if that is news
   */
  Map<UUID, Integer> write(List<ScoreRow> rows);

  /** Adds the states of new leads, whose own rows are there, and their first history rows. */
  void begin(List<FirstScore> scores);
}
