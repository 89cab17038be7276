package org.dealwright.lead.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealwright.api.Money;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.Consent;
import org.dealwright.api.lead.Consents;
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
    Map<String, Object> customFields,
    Attribution attribution,
    Consents consent) {

  /** Where nothing is known. */
  public static final LeadFacts NONE =
      new LeadFacts(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null);

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
    attribution = attribution == null ? Attribution.NONE : trimmed(attribution);
    consent = consent == null ? Consents.NONE : consent;
  }

  /** With the time of each consent that has none, or one in the future, set to the present. */
  LeadFacts asOf(Instant now) {
    return with(
        new Consents(
            asOf(consent.email(), now), asOf(consent.phone(), now), asOf(consent.ads(), now)));
  }

  private static @Nullable Consent asOf(@Nullable Consent consent, Instant now) {
    if (consent == null || (consent.at() != null && !consent.at().isAfter(now))) {
      return consent;
    }
    return new Consent(consent.given(), now, consent.how());
  }

  /** With other consents. */
  public LeadFacts with(Consents others) {
    return new LeadFacts(
        firstName,
        lastName,
        email,
        phone,
        company,
        jobTitle,
        companySize,
        industry,
        country,
        website,
        source,
        estimatedValue,
        assignedTo,
        followUpAt,
        tags,
        customFields,
        attribution,
        others);
  }

  private static Attribution trimmed(Attribution a) {
    return new Attribution(
        trimmed(a.utmSource()),
        trimmed(a.utmMedium()),
        trimmed(a.utmCampaign()),
        trimmed(a.utmTerm()),
        trimmed(a.utmContent()),
        trimmed(a.gclid()),
        trimmed(a.fbclid()),
        trimmed(a.msclkid()),
        trimmed(a.gaClientId()));
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
