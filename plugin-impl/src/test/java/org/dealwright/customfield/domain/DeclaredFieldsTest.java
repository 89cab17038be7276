package org.dealwright.customfield.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.api.customfield.CustomFieldType;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the values of custom fields must be like. */
class DeclaredFieldsTest {

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(CustomFieldType.TEXT, "anything", true),
        Arguments.of(CustomFieldType.TEXT, 7, false),
        Arguments.of(CustomFieldType.NUMBER, 7.5, true),
        Arguments.of(CustomFieldType.NUMBER, "7.5", false),
        Arguments.of(CustomFieldType.BOOLEAN, false, true),
        Arguments.of(CustomFieldType.BOOLEAN, "false", false),
        Arguments.of(CustomFieldType.DATE, "2024-02-29", true),
        Arguments.of(CustomFieldType.DATE, "2023-02-29", false),
        Arguments.of(CustomFieldType.DATE, "+99999-01-01", false),
        Arguments.of(CustomFieldType.TIME, "2026-11-21T09:30:00+01:00", true),
        Arguments.of(CustomFieldType.TIME, "2026-11-21T09:30:00", false),
        Arguments.of(CustomFieldType.CHOICE, "Gold", true),
        Arguments.of(CustomFieldType.CHOICE, "gold", false));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aFieldTakesTheValuesOfItsType(CustomFieldType type, Object value, boolean taken) {
    assertThat(faults(new DeclaredFields(List.of(field(type, false)), false), Map.of(), value))
        .hasSize(taken ? 0 : 1);
  }

  @Test
  void aFieldAtFaultIsNamedByAPointerWhateverItIsCalled() {
    Violations violations = new Violations();

    new DeclaredFields(List.of(), true).check(Map.of(), Map.of("size/m~", 1), violations);

    assertThat(violations.list())
        .extracting(FieldError::pointer)
        .containsExactly("/customFields/size~1m~0");
  }

  @Test
  void whatIsNotDeclaredIsFreeUnlessTheOrganisationIsStrict() {
    DeclaredFields none = new DeclaredFields(List.of(), false);

    assertThat(faults(none, Map.of(), "anything")).isEmpty();
    assertThat(faults(none.asClosed(), Map.of(), "anything")).containsExactly("/customFields/tier");
  }

  @Test
  void aRetiredFieldKeepsItsValuesAndTakesNoNewOnes() {
    DeclaredFields retired =
        new DeclaredFields(List.of(field(CustomFieldType.NUMBER, true)), false);

    assertThat(faults(retired, Map.of("tier", 7), 7)).isEmpty();
    assertThat(faults(retired, Map.of("tier", 7), 8)).containsExactly("/customFields/tier");
  }

  @Test
  void aValueFromBeforeTheDeclarationIsLetBe() {
    DeclaredFields number = new DeclaredFields(List.of(field(CustomFieldType.NUMBER, false)), true);

    assertThat(faults(number, Map.of("tier", "seven"), "seven")).isEmpty();
    assertThat(faults(number, Map.of("tier", "seven"), "eight")).hasSize(1);
  }

  private static List<String> faults(
      DeclaredFields fields, Map<String, Object> before, Object value) {
    Violations violations = new Violations();
    fields.check(before, Map.of("tier", value), violations);
    return violations.list().stream().map(FieldError::pointer).toList();
  }

  private static CustomField field(CustomFieldType type, boolean retired) {
    return new CustomField(
        new UUID(0, 1),
        "tier",
        "Tier",
        type,
        type == CustomFieldType.CHOICE ? List.of("Gold", "Silver") : List.of(),
        retired,
        Instant.EPOCH,
        0);
  }
}
