package org.dealwright.deal.domain;

import java.time.LocalDate;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * What people enter of a deal.
 *
 * @param title null where it is shown by its lead's or customer's name, which it does not repeat
 * @param owner subject of a user
 * @param expectedCloseOn in the organisation's zone
 */
public record DealFacts(
    @Nullable String title,
    @Nullable Money value,
    @Nullable String owner,
    @Nullable LocalDate expectedCloseOn) {}
