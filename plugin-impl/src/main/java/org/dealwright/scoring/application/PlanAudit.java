package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditEntry.Change;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.scoring.domain.CataloguedPlan;
import org.dealwright.scoring.domain.PlanField;
import org.jspecify.annotations.Nullable;

/** Records in the audit log what became of plans. */
@Dependent
class PlanAudit {

  private final AuditTrail audit;

  @Inject
  PlanAudit(AuditTrail audit) {
    this.audit = audit;
  }

  /** One is null where the plan is new or deleted. */
  void record(@Nullable CataloguedPlan before, @Nullable CataloguedPlan after) {
    CataloguedPlan either =
        Optional.ofNullable(after).or(() -> Optional.ofNullable(before)).orElseThrow();
    audit.record(
        AuditEntry.of(
            action(before, after),
            either.id(),
            Stream.of(PlanField.values())
                .map(field -> Change.of(field.toString(), of(before, field), of(after, field)))
                .toList()));
  }

  private static String action(@Nullable CataloguedPlan before, @Nullable CataloguedPlan after) {
    if (before == null) {
      return "plan.created";
    }
    return after == null ? "plan.deleted" : "plan.updated";
  }

  private static @Nullable Object of(@Nullable CataloguedPlan plan, PlanField field) {
    return plan == null ? null : field.of(plan.facts());
  }
}
