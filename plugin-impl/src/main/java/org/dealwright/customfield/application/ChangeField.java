package org.dealwright.customfield.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dealwright.api.customfield.CustomFieldRequest;
import org.dealwright.api.customfield.CustomFieldView;
import org.dealwright.customfield.domain.CustomField;
import org.dealwright.customfield.domain.CustomFieldRepository;
import org.dealwright.customfield.domain.FieldRules;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.error.Violations;

/** An admin renames a custom field, changes its choices, retires it or brings it back. */
@Dependent
public class ChangeField {

  private final CustomFieldRepository fields;
  private final FieldAudit audit;
  private final Clock clock;

  @Inject
  ChangeField(CustomFieldRepository fields, FieldAudit audit, Clock clock) {
    this.fields = fields;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Applies an edit.
   *
   * @param version of the field as the admin saw it
   * @throws StaleVersionException with the present field, if somebody else changed it since
   */
  @Transactional
  public CustomFieldView change(UUID id, int version, UnaryOperator<CustomFieldRequest> edit) {
    CustomField before = fields.lock(id).orElseThrow(() -> new NotFoundException("custom field"));
    if (before.version() != version) {
      throw new StaleVersionException(Map.of("current", FieldViews.of(before)));
    }
    CustomFieldRequest after = FieldRules.checked(edit.apply(request(before)));
    if (after.equals(request(before))) {
      return FieldViews.of(before);
    }
    CustomField changed = changed(before, after);
    fields.update(changed, clock.instant());
    audit.changed(before, changed);
    return FieldViews.of(changed);
  }

  private static CustomFieldRequest request(CustomField field) {
    return new CustomFieldRequest(
        field.key(), field.label(), field.type(), field.choices(), field.retired());
  }

  private static CustomField changed(CustomField before, CustomFieldRequest after) {
    Violations violations = new Violations();
    violations.check(before.key().equals(after.key()), "/key", "A custom field keeps its key.");
    violations.check(before.type() == after.type(), "/type", "A custom field keeps its type.");
    violations.throwIfAny();
    return new CustomField(
        before.id(),
        before.key(),
        Objects.requireNonNull(after.label()),
        before.type(),
        Objects.requireNonNull(after.choices()),
        Boolean.TRUE.equals(after.retired()),
        before.createdAt(),
        before.version() + 1);
  }
}
