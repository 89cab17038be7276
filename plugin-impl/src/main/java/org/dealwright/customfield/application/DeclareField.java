package org.dealwright.customfield.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.dealwright.api.customfield.CustomFieldRequest;
import org.dealwright.api.customfield.CustomFieldView;
import org.dealwright.customfield.domain.CustomField;
import org.dealwright.customfield.domain.CustomFieldRepository;
import org.dealwright.customfield.domain.FieldRules;
import org.dealwright.platform.Ids;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.ValidationException;

/**
 * An admin declares a custom field; values that leads have by its name already stay as they are.
 */
@Dependent
public class DeclareField {

  private static final int MOST = 200;

  private final CustomFieldRepository fields;
  private final FieldAudit audit;
  private final Clock clock;

  @Inject
  DeclareField(CustomFieldRepository fields, FieldAudit audit, Clock clock) {
    this.fields = fields;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public CustomFieldView declare(CustomFieldRequest request) {
    CustomFieldRequest checked = FieldRules.checked(request);
    if (fields.declared().fields().size() >= MOST) {
      throw new ValidationException("", "At most " + MOST + " custom fields.");
    }
    CustomField field =
        new CustomField(
            Ids.next(),
            Objects.requireNonNull(checked.key()),
            Objects.requireNonNull(checked.label()),
            Objects.requireNonNull(checked.type()),
            Objects.requireNonNull(checked.choices()),
            Boolean.TRUE.equals(checked.retired()),
            clock.instant(),
            0);
    if (!fields.add(field)) {
      throw new ConflictException("field-exists", "Another custom field has this key.");
    }
    audit.declared(field);
    return FieldViews.of(field);
  }
}
