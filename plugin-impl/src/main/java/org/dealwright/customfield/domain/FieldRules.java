package org.dealwright.customfield.domain;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dealwright.api.customfield.CustomFieldRequest;
import org.dealwright.api.customfield.CustomFieldType;
import org.dealwright.platform.error.Violations;

/** Which custom fields can be declared. */
public final class FieldRules {

  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}][^/\\p{Cntrl}]{0,59}");
  private static final int LABEL = 100;
  private static final int CHOICES = 200;
  private static final int CHOICE = 200;

  private FieldRules() {}

  /** Checks what is asked for, and fills in what is usual. */
  public static CustomFieldRequest checked(CustomFieldRequest request) {
    String key = Objects.requireNonNullElse(request.key(), "").strip();
    String label = Objects.requireNonNullElse(request.label(), key).strip();
    List<String> choices = Objects.requireNonNullElse(request.choices(), List.of());
    Violations violations = new Violations();
    violations.check(
        KEY.matcher(key).matches(),
        "/key",
        "From 1 to 60 characters, a letter or digit first, no slash.");
    violations.check(
        !label.isEmpty()
            && label.length() <= LABEL
            && label.chars().noneMatch(Character::isISOControl),
        "/label",
        "From 1 to " + LABEL + " characters.");
    violations.check(request.type() != null, "/type", "Say what its values are like.");
    checkChoices(request.type() == CustomFieldType.CHOICE, choices, violations);
    violations.throwIfAny();
    return new CustomFieldRequest(
        key, label, request.type(), List.copyOf(choices), Boolean.TRUE.equals(request.retired()));
  }

  private static void checkChoices(boolean needed, List<String> choices, Violations violations) {
    if (!needed) {
      violations.check(choices.isEmpty(), "/choices", "A field of type choice alone has choices.");
      return;
    }
    violations.check(
        !choices.isEmpty()
            && choices.size() <= CHOICES
            && choices.stream().allMatch(FieldRules::isChoice)
            && choices.stream().distinct().count() == choices.size(),
        "/choices",
        "From 1 to " + CHOICES + " texts of 1 to " + CHOICE + " characters, each once.");
  }

  private static boolean isChoice(String choice) {
    return choice != null
        && !choice.isBlank()
        && choice.length() <= CHOICE
        && choice.chars().noneMatch(Character::isISOControl);
  }
}
