package org.dealwright.customfield.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;

/**
 * The custom fields of an organisation, and whether its leads may have others besides.
 *
 * @param closed whether a lead may have declared fields alone
 */
public record DeclaredFields(List<CustomField> fields, boolean closed) {

  /** Where nothing is declared and everything is taken. */
  public static final DeclaredFields NONE = new DeclaredFields(List.of(), false);

  public DeclaredFields {
    fields = List.copyOf(fields);
  }

  /** The same, but for those whom nobody knows: they may fill declared fields alone. */
  public DeclaredFields asClosed() {
    return new DeclaredFields(fields, true);
  }

  public Optional<CustomField> find(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /** The field that a file's column means, whatever its case. */
  public Optional<CustomField> ofColumn(String column) {
    return find(column)
        .or(
            () ->
                fields.stream()
                    .filter(
                        field ->
                            field.key().equalsIgnoreCase(column)
                                || field.label().equalsIgnoreCase(column))
                    .findFirst());
  }

  /** Checks the values that a lead gets; those that it had already are let be. */
  public void check(Map<String, Object> before, Map<String, Object> after, Violations violations) {
    after.forEach(
        (key, value) -> {
          if (!value.equals(before.get(key))) {
            check(key, value, violations);
          }
        });
  }

  private void check(String key, Object value, Violations violations) {
    String pointer = FieldError.pointer("/customFields", key);
    Optional<CustomField> field = find(key);
    if (field.isEmpty()) {
      violations.check(!closed, pointer, "There is no such custom field.");
    } else if (field.get().retired()) {
      violations.add(pointer, "This custom field is out of use.");
    } else {
      violations.check(field.get().takes(value), pointer, field.get().hint());
    }
  }
}
