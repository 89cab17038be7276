package org.dealwright.api.lead;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * A new lead; first name, last name and e-mail are required.
 *
 * @param source {@code other} where it is not given
 * @param companySize number of employees, at least 1
 * @param assignedTo id, user name or e-mail address of a user of the organisation
 * @param followUpAt when somebody wants to come back to it, UTC
 * @param attribution which campaign brought it
 * @param consent what the person agreed to
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
    @Nullable Instant followUpAt,
    @Nullable List<String> tags,
    @Nullable Map<String, Object> customFields,
    @Nullable Attribution attribution,
    @Nullable Consents consent) {}
