package org.dealwright.capture.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealwright.api.capture.CaptureRequest;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.Consent;
import org.dealwright.api.lead.Consents;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.lead.domain.LeadFacts;
import org.jspecify.annotations.Nullable;

/** What a form says about a lead. */
final class Forms {

  private Forms() {}

  static LeadFacts facts(CaptureRequest form) {
    return new LeadFacts(
        form.firstName(),
        form.lastName(),
        form.email(),
        form.phone(),
        form.company(),
        form.jobTitle(),
        form.companySize(),
        form.industry(),
        form.country(),
        form.website(),
        Objects.requireNonNullElse(form.source(), LeadSource.WEBSITE),
        form.estimatedValue(),
        null,
        null,
        List.of(),
        Objects.requireNonNullElse(form.customFields(), Map.of()),
        Objects.requireNonNullElse(form.attribution(), Attribution.NONE),
        consents(Objects.requireNonNullElse(form.consent(), Consents.NONE)));
  }

  private static Consents consents(Consents sent) {
    return new Consents(consent(sent.email()), consent(sent.phone()), consent(sent.ads()));
  }

  /** The sender cannot choose when it was: it is now. */
  private static @Nullable Consent consent(@Nullable Consent sent) {
    return sent == null
        ? null
        : new Consent(sent.given(), null, Objects.requireNonNullElse(sent.how(), "Web form"));
  }

  /** The answers that no field of a lead has a place for. */
  static Map<String, Object> data(CaptureRequest form) {
    return Objects.requireNonNullElse(form.formData(), Map.of());
  }

  /** Only programs fill the hidden field. */
  static boolean isFromProgram(CaptureRequest form) {
    return form.homepage() != null && !form.homepage().isBlank();
  }
}
