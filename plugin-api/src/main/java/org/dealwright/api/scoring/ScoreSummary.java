package org.dealwright.api.scoring;

/**
 * A score in a list.
 *
 * @param points 0 to 100
 * @param coverage 0 to 1: the share of the model's weight whose inputs were known
 */
public record ScoreSummary(int points, ScoreBand band, double coverage) {}
