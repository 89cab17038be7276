package org.dealwright.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealwright.api.Money;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.Consent;
import org.dealwright.api.lead.Consents;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lead's facts, their changes and what they must be like. */
class LeadTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @Test
  void aNewLeadIsNew() {
    Lead lead = Lead.create(facts("Jane", "jane@example.com", null), Origin.API, NOW);

    assertThat(lead.status()).isEqualTo(LeadStatus.NEW);
    assertThat(lead.createdAt()).isEqualTo(NOW);
  }

  @Test
  void eachChangedFieldIsTold() {
    Lead lead = Lead.create(facts("Jane", "jane@example.com", null), Origin.API, NOW);

    List<FieldChange> changes =
        lead.change(facts("Janet", "jane@example.com", new Money(500, "EUR")), NOW);

    assertThat(changes)
        .containsExactlyInAnyOrder(
            new FieldChange("firstName", "Jane", "Janet"),
            new FieldChange("estimatedValue", null, "500 EUR"));
  }

  @Test
  void theSameFactsAreNoChange() {
    Lead lead = Lead.create(facts("Jane", "jane@example.com", null), Origin.API, NOW);

    assertThat(lead.change(facts(" Jane ", "jane@example.com", null), NOW)).isEmpty();
  }

  @Test
  void aMissingNameAndABadAddressAreBothNamed() {
    Violations violations = new Violations();
    LeadFacts facts = facts(null, "jane@", new Money(-1, "XQX"));

    LeadRules.checkRequired(facts, violations);
    LeadRules.checkValues(facts, violations);

    assertThat(violations.list())
        .extracting(FieldError::pointer)
        .containsExactlyInAnyOrder(
            "/firstName", "/email", "/estimatedValue/amount", "/estimatedValue/currency");
  }

  @Test
  void aControlCharacterIsRefused() {
    Violations violations = new Violations();

    LeadRules.checkValues(facts("Ja\u0000ne", "jane@example.com", null), violations);

    assertThat(violations.list()).extracting(FieldError::pointer).containsExactly("/firstName");
  }

  @Test
  void aConsentIsOfNowUnlessItTellsWhenItWasGiven() {
    Consent earlier = new Consent(true, NOW.minusSeconds(60), "On the phone");
    Consents consents = new Consents(earlier, new Consent(true, null, "By mail"), null);

    Lead lead = Lead.create(facts("Jane", "jane@example.com", null, consents), Origin.API, NOW);

    assertThat(lead.facts().consent())
        .isEqualTo(new Consents(earlier, new Consent(true, NOW, "By mail"), null));
    assertThat(lead.change(facts("Jane", "jane@example.com", null, consents), NOW)).isEmpty();
  }

  @Test
  void aConsentTakenBackIsToldAndItsRemovalRefused() {
    Consents given = new Consents(new Consent(true, NOW, "Newsletter form"), null, null);
    Lead lead = Lead.create(facts("Jane", "jane@example.com", null, given), Origin.API, NOW);
    Violations violations = new Violations();
    ContactRules.checkKept(given, Consents.NONE, violations);

    List<FieldChange> changes =
        lead.change(
            facts(
                "Jane",
                "jane@example.com",
                null,
                new Consents(new Consent(false, null, null), null, null)),
            NOW);

    assertThat(changes)
        .containsExactly(
            new FieldChange(
                "consent/email", "given, " + NOW + ", Newsletter form", "refused, " + NOW));
    assertThat(violations.list()).extracting(FieldError::pointer).containsExactly("/consent/email");
  }

  @Test
  void aConsentIsNotOfTheFuture() {
    Violations violations = new Violations();
    Consent fast = new Consent(true, NOW.plusSeconds(240), "Call");
    Consent early = new Consent(true, NOW.plusSeconds(360), "Call");

    ContactRules.checkTimes(
        new Consents(early, null, null), new Consents(early, early, fast), NOW, violations);

    assertThat(violations.list())
        .extracting(FieldError::pointer)
        .containsExactly("/consent/phone/at");
  }

  @Test
  void aConsentSaysWhetherAndHow() {
    Violations violations = new Violations();
    Consents consents =
        new Consents(new Consent(null, null, null), new Consent(true, null, " "), null);

    LeadRules.checkValues(facts("Jane", "jane@example.com", null, consents), violations);

    assertThat(violations.list())
        .extracting(FieldError::pointer)
        .containsExactly("/consent/email/given", "/consent/phone/how");
  }

  @ParameterizedTest
  @CsvSource({
    "+49 30 901820, , +4930901820",
    "030 901820, DE, +4930901820",
    "(212) 555-0100, US, +12125550100",
    "12-34, , 1234"
  })
  void phoneNumbersAreComparedInOneForm(String phone, String country, String expected) {
    assertThat(ContactKeys.ofPhone(phone, country)).isEqualTo(expected);
  }

  private static LeadFacts facts(@Nullable String firstName, String email, @Nullable Money value) {
    return facts(firstName, email, value, Consents.NONE);
  }

  private static LeadFacts facts(
      @Nullable String firstName, String email, @Nullable Money value, Consents consent) {
    return new LeadFacts(
        firstName,
        "Smith",
        email,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        LeadSource.WEBSITE,
        value,
        null,
        null,
        List.of(),
        Map.of(),
        Attribution.NONE,
        consent);
  }
}
