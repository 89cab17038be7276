package org.dealwright.api.sla;

import java.util.List;

/**
 * Days to be added to an organisation's holidays.
 *
 * @param holidays at most 1,000; a day that is one already is renamed
 */
public record HolidaysRequest(List<HolidayView> holidays) {}
