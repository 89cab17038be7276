package org.dealwright.view.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditEntry.Change;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.view.domain.View;
import org.dealwright.view.domain.ViewContent;
import org.jspecify.annotations.Nullable;

/** Records in the audit log what became of views. */
@Dependent
class ViewAudit {

  private final AuditTrail audit;

  @Inject
  ViewAudit(AuditTrail audit) {
    this.audit = audit;
  }

  void created(View view) {
    record("view.created", null, view);
  }

  void updated(View before, View after) {
    record("view.updated", before, after);
  }

  void deleted(View view) {
    record("view.deleted", view, null);
  }

  private void record(String action, @Nullable View before, @Nullable View after) {
    View either = Optional.ofNullable(after).or(() -> Optional.ofNullable(before)).orElseThrow();
    audit.record(
        AuditEntry.of(
            action,
            either.id(),
            List.of(
                change("name", before, after, ViewContent::name),
                change("shared", before, after, ViewContent::shared),
                change("columns", before, after, ViewContent::columns),
                change("parameters", before, after, view -> new TreeMap<>(view.parameters())))));
  }

  private static Change change(
      String field, @Nullable View before, @Nullable View after, Function<ViewContent, ?> part) {
    return Change.of(field, part(before, part), part(after, part));
  }

  private static @Nullable Object part(@Nullable View view, Function<ViewContent, ?> part) {
    return Optional.ofNullable(view).map(View::content).map(part).orElse(null);
  }
}
