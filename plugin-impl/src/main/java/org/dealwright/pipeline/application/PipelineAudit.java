package org.dealwright.pipeline.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditEntry.Change;
import org.dealwright.platform.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Records in the audit log what became of a pipeline and its stages. */
@Dependent
class PipelineAudit {

  private final AuditTrail audit;

  @Inject
  PipelineAudit(AuditTrail audit) {
    this.audit = audit;
  }

  /** A pipeline was added, or changed; a change that changes nothing is none. */
  void saved(@Nullable PipelineView before, PipelineView after) {
    String action = before == null ? "pipeline.created" : "pipeline.updated";
    AuditEntry entry = AuditEntry.of(action, after.id(), changes(before, after));
    if (!entry.changes().isEmpty()) {
      audit.record(entry);
    }
  }

  void deleted(PipelineView before) {
    audit.record(AuditEntry.of("pipeline.deleted", before.id(), changes(before, null)));
  }

  private static List<Change> changes(@Nullable PipelineView before, @Nullable PipelineView after) {
    Map<String, Object> from = values(before);
    Map<String, Object> to = values(after);
    Set<String> fields = new LinkedHashSet<>(from.keySet());
    fields.addAll(to.keySet());
    return fields.stream().map(field -> Change.of(field, from.get(field), to.get(field))).toList();
  }

  private static Map<String, Object> values(@Nullable PipelineView view) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (view != null) {
      values.put("name", view.name());
      values.put("position", view.position());
      values.put("isDefault", view.isDefault());
      view.stages().forEach(stage -> values.put("stages/" + stage.id(), stage));
    }
    return values;
  }
}
