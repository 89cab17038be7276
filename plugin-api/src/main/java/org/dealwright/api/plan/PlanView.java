package org.dealwright.api.plan;

import java.util.List;
import java.util.UUID;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * A plan that an organisation sells.
 *
 * @param code unique in the organisation: a-z, 0-9 and -
 * @param price for the term that the values of deals are for; null where it has none
 * @param sizeFrom the fewest employees that the plan is meant for; null for any
 * @param sizeTo the most employees that the plan is meant for; null for any
 * @param features names of what is in it
 * @param version raised by each change
 * @param host key of the host that sells it; null where it was typed in
 * @param hostFields the fields that the host tells, which change there alone
 */
public record PlanView(
    UUID id,
    String code,
    String name,
    @Nullable Money price,
    @Nullable Integer sizeFrom,
    @Nullable Integer sizeTo,
    List<String> features,
    int version,
    @Nullable String host,
    List<String> hostFields) {}
