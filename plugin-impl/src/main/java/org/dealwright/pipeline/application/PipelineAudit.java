package org.dealwright.pipeline.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.event.PipelineChangedEvent;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditEntry.Change;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.event.Outbox;
import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Tells the audit log, and all, what became of a pipeline and its stages. */
@Dependent
class PipelineAudit {

  private final AuditTrail audit;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  @Inject
  PipelineAudit(AuditTrail audit, Outbox outbox, Caller caller, Clock clock) {
    this.audit = audit;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /** A pipeline was added, or changed; a change that changes nothing is none. */
  void saved(@Nullable PipelineView before, PipelineView after) {
    String action = before == null ? "pipeline.created" : "pipeline.updated";
    AuditEntry entry = AuditEntry.of(action, after.id(), changes(before, after));
    if (!entry.changes().isEmpty()) {
      audit.record(entry);
      publish(after.id(), after.version() + 1, false);
    }
  }

  void deleted(PipelineView before) {
    audit.record(AuditEntry.of("pipeline.deleted", before.id(), changes(before, null)));
    publish(before.id(), before.version() + 2, true);
  }

  private void publish(UUID pipeline, int version, boolean deleted) {
    PipelineChangedEvent event =
        new PipelineChangedEvent(pipeline, deleted, caller.actor().kind(), clock.instant());
    outbox.append(
        List.of(new Outbox.Entry(PipelineChangedEvent.TYPE, "pipeline", pipeline, version, event)));
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
