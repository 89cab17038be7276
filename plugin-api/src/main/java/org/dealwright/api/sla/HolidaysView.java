package org.dealwright.api.sla;

import java.util.List;

/**
 * The days on which an organisation is closed.
 *
 * @param items in order of their days
 */
public record HolidaysView(List<HolidayView> items) {}
