package org.dealwright.api.plan;

import java.util.List;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is to be.
 *
 * @param code unique in the organisation: 1 to 40 of a-z, 0-9 and -
 * @param name 1 to 100 characters
 * @param price for the term that the values of deals are for, in the organisation's currency
 * @param sizeFrom the fewest employees that the plan is meant for
 * @param sizeTo the most employees that the plan is meant for
 * @param features names of what is in it, at most 100
 */
public record PlanRequest(
    @Nullable String code,
    @Nullable String name,
    @Nullable Money price,
    @Nullable Integer sizeFrom,
    @Nullable Integer sizeTo,
    @Nullable List<String> features) {}
