package org.dealwright.lead.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealwright.api.Money;
import org.dealwright.api.lead.LeadSource;
import org.jspecify.annotations.Nullable;

/**
 * What people enter about a lead. Blank text counts as not given; tags and custom fields are sets.
 */
public record LeadFacts(
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
    LeadSource source,
    @Nullable Money estimatedValue,
    @Nullable String assignedTo,
    @Nullable Instant followUpAt,
    List<String> tags,
    Map<String, Object> customFields) {

  /** Where nothing is known. */
  public static final LeadFacts NONE =
      new LeadFacts(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null);

  public LeadFacts {
    firstName = trimmed(firstName);
    lastName = trimmed(lastName);
    email = trimmed(email);
    phone = trimmed(phone);
    company = trimmed(company);
    jobTitle = trimmed(jobTitle);
    industry = trimmed(industry);
    country = trimmed(country);
    website = trimmed(website);
    assignedTo = trimmed(assignedTo);
    source = source == null ? LeadSource.OTHER : source;
    tags = tags == null ? List.of() : tags.stream().map(String::trim).distinct().sorted().toList();
    customFields = customFields == null ? Map.of() : Map.copyOf(withoutNulls(customFields));
  }

  private static @Nullable String trimmed(@Nullable String text) {
    String trimmed = text == null ? "" : text.strip();
    return trimmed.isEmpty() ? null : trimmed;
  }

  private static Map<String, Object> withoutNulls(Map<String, Object> fields) {
    return fields.entrySet().stream()
        .filter(field -> field.getValue() != null)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
