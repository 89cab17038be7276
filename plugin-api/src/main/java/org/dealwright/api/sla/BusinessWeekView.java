package org.dealwright.api.sla;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an organisation is open. A day that is null or has no hours is closed. */
public record BusinessWeekView(
    @Nullable List<BusinessHoursView> monday,
    @Nullable List<BusinessHoursView> tuesday,
    @Nullable List<BusinessHoursView> wednesday,
    @Nullable List<BusinessHoursView> thursday,
    @Nullable List<BusinessHoursView> friday,
    @Nullable List<BusinessHoursView> saturday,
    @Nullable List<BusinessHoursView> sunday) {}
