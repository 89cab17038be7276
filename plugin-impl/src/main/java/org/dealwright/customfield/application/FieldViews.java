package org.dealwright.customfield.application;

import org.dealwright.api.customfield.CustomFieldView;
import org.dealwright.customfield.domain.CustomField;

/** Custom fields as the API shows them. */
final class FieldViews {

  private FieldViews() {}

  static CustomFieldView of(CustomField field) {
    return new CustomFieldView(
        field.id(),
        field.key(),
        field.label(),
        field.type(),
        field.choices(),
        field.retired(),
        field.createdAt(),
        field.version());
  }
}
