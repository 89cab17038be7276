package org.dealwright.api.scoring;

import java.util.List;

/**
 * What a draft would do to open leads; nothing was written.
 *
 * @param openLeads how many open leads there are
 * @param tried how many of them the draft was tried on: all, or a random sample that is the same
 *     each time
 * @param before the scores that these leads have
 * @param after the scores that the draft would give them
 * @param movers those whose points would change most, the largest change first; at most 20
 */
public record TryOutcome(
    long openLeads,
    int tried,
    ScoreDistribution before,
    ScoreDistribution after,
    List<ScoreMover> movers) {}
