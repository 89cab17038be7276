package org.dealwright.api.analytics;

import java.time.Instant;
import java.util.List;

/**
 * The leads that were to be answered in a period.
 *
 * @param from inclusive, UTC
 * @param until exclusive, UTC
 * @param total over all of them; it has neither tier nor owner
 * @param tiers by the highest target that the leads reached, the fastest first
 * @param owners by whom the leads are assigned to, those with the most leads first
 * @param rows by both
 */
public record SlaPeriod(
    Instant from,
    Instant until,
    SlaFigures total,
    List<SlaFigures> tiers,
    List<SlaFigures> owners,
    List<SlaFigures> rows) {}
