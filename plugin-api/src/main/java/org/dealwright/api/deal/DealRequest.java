package org.dealwright.api.deal;

import java.time.LocalDate;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * What people may change of a deal; the value and the date of a closed one are frozen.
 *
 * @param title null to show it by its lead's or customer's name
 * @param owner subject of a user
 */
public record DealRequest(
    @Nullable String title,
    @Nullable Money value,
    @Nullable String owner,
    @Nullable LocalDate expectedCloseDate) {}
