package org.dealwright.capture.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealwright.api.capture.CaptureRequest;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.lead.domain.LeadFacts;

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
        Map.of());
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
