package org.dealwright.api.host;

import java.util.List;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * A plan that the host sells. What the host does not tell is null; people may add it.
 *
 * @param code the host's key of it, unique in its catalogue; never changes
 * @param name what people call it
 * @param price for the term that the values of deals are for
 * @param sizeFrom the fewest employees that the plan is meant for
 * @param sizeTo the most employees that the plan is meant for
 * @param features names of what is in it
 */
public record HostPlan(
    String code,
    String name,
    @Nullable Money price,
    @Nullable Integer sizeFrom,
    @Nullable Integer sizeTo,
    @Nullable List<String> features) {}
