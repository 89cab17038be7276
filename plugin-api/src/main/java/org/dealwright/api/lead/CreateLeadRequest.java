package org.dealwright.api.lead;

import java.util.List;
import java.util.Map;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * A new lead; first name, last name and e-mail are required.
 *
 * @param source {@code other} where it is not given
 * @param companySize number of employees, at least 1
 * @param assignedTo subject of the user in the identity provider
 */
public record CreateLeadRequest(
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String company,
    @Nullable String jobTitle,
    @Nullable Integer companySize,
    @Nullable String industry,
    @Nullable String country,
    @Nullable String website,
    @Nullable LeadSource source,
    @Nullable Money estimatedValue,
    @Nullable String assignedTo,
    @Nullable List<String> tags,
    @Nullable Map<String, Object> customFields) {}
