package org.dealwright.customfield.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.dealwright.customfield.domain.CustomField;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;

/** What the audit log says about custom fields. */
@Dependent
class FieldAudit {

  private final AuditTrail audit;

  @Inject
  FieldAudit(AuditTrail audit) {
    this.audit = audit;
  }

  void declared(CustomField field) {
    audit.record(
        AuditEntry.of(
            "custom-field.declared",
            field.id(),
            List.of(
                AuditEntry.Change.of("key", null, field.key()),
                AuditEntry.Change.of("label", null, field.label()),
                AuditEntry.Change.of("type", null, field.type()),
                AuditEntry.Change.of("choices", null, choices(field)))));
  }

  void changed(CustomField before, CustomField after) {
    audit.record(
        AuditEntry.of(
            "custom-field.updated",
            after.id(),
            List.of(
                AuditEntry.Change.of("label", before.label(), after.label()),
                AuditEntry.Change.of("choices", choices(before), choices(after)),
                AuditEntry.Change.of("retired", before.retired(), after.retired()))));
  }

  private static String choices(CustomField field) {
    return String.join(", ", field.choices());
  }
}
