package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.scoring.ModelScope;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditEntry.Change;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.scoring.domain.Draft;
import org.jspecify.annotations.Nullable;

/** Records in the audit log what became of models. */
@Dependent
class ModelAudit {

  private final AuditTrail audit;

  @Inject
  ModelAudit(AuditTrail audit) {
    this.audit = audit;
  }

  void drafted(String action, @Nullable Draft before, @Nullable Draft after, UUID id) {
    audit.record(
        AuditEntry.of(
            action, id, List.of(Change.of("document", document(before), document(after)))));
  }

  private static @Nullable String document(@Nullable Draft draft) {
    return draft == null ? null : draft.document();
  }

  /** Which model scores a scope's leads changes. */
  void inForce(String action, ModelScope scope, @Nullable String before, @Nullable String after) {
    audit.record(AuditEntry.of(action, name(scope), List.of(Change.of("model", before, after))));
  }

  private static String name(ModelScope scope) {
    if (scope.source() != null) {
      return "source " + scope.source();
    }
    return scope.pipelineId() == null ? "organisation" : "pipeline " + scope.pipelineId();
  }
}
