package org.dealwright.api.sla;

/**
 * A stretch of a day, in the organisation's zone.
 *
 * @param from as 09:00
 * @param until as 17:30; 24:00 for midnight; not later than {@code from} where it lies on the next
 *     day
 */
public record BusinessHoursView(String from, String until) {}
