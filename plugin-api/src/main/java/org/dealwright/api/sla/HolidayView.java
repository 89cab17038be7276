package org.dealwright.api.sla;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the organisation is closed.
 *
 * @param day in the organisation's zone
 * @param name what it is called; at most 100 characters
 */
public record HolidayView(LocalDate day, @Nullable String name) {}
