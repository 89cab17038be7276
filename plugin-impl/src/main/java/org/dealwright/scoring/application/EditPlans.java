package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dealwright.api.plan.PlanRequest;
import org.dealwright.api.plan.PlanView;
import org.dealwright.platform.Ids;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditEntry.Change;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.scoring.domain.CataloguedPlan;
import org.dealwright.scoring.domain.CataloguedPlan.Facts;
import org.dealwright.scoring.domain.PlanRepository;
import org.dealwright.scoring.domain.PlanRules;
import org.jspecify.annotations.Nullable;

/**
 * Shows and changes the catalogue of plans. Where plans count in a score, the open leads are scored
 * again; a catalogue is configuration, so that no threshold fires for it.
 */
@Dependent
public class EditPlans {

  private final PlanRepository plans;
  private final RescoreByPlans rescore;
  private final AuditTrail audit;
  private final Caller caller;

  @Inject
  EditPlans(PlanRepository plans, RescoreByPlans rescore, AuditTrail audit, Caller caller) {
    this.plans = plans;
    this.rescore = rescore;
    this.audit = audit;
    this.caller = caller;
  }

  @Transactional
  public List<PlanView> all() {
    return plans.all().stream().map(CataloguedPlan::view).toList();
  }

  @Transactional
  public PlanView one(UUID id) {
    return plans.find(id).orElseThrow(() -> new NotFoundException("plan")).view();
  }

  @Transactional
  public PlanView add(PlanRequest request) {
    CataloguedPlan plan = new CataloguedPlan(Ids.next(), checked(request), 0);
    refuseTaken(plans.add(plan));
    changed("plan.created", null, plan);
    return plan.view();
  }

  @Transactional
  public PlanView change(UUID id, int version, UnaryOperator<PlanRequest> edit) {
    CataloguedPlan before = taken(id, version);
    Facts facts = checked(edit.apply(request(before.facts())));
    if (facts.equals(before.facts())) {
      return before.view();
    }
    CataloguedPlan after = before.changed(facts);
    refuseTaken(plans.update(after));
    changed("plan.updated", before, after);
    return after.view();
  }

  @Transactional
  public void delete(UUID id, int version) {
    CataloguedPlan plan = taken(id, version);
    plans.delete(id);
    changed("plan.deleted", plan, null);
  }

  private Facts checked(PlanRequest request) {
    return PlanRules.checked(request, caller.organisation().currency());
  }

  private static PlanRequest request(Facts facts) {
    return new PlanRequest(
        facts.code(),
        facts.name(),
        facts.price(),
        facts.sizeFrom(),
        facts.sizeTo(),
        facts.features());
  }

  private CataloguedPlan taken(UUID id, int version) {
    CataloguedPlan plan = plans.lock(id).orElseThrow(() -> new NotFoundException("plan"));
    if (plan.version() != version) {
      throw new StaleVersionException(Map.of("current", plan.view()));
    }
    return plan;
  }

  private static void refuseTaken(boolean kept) {
    if (!kept) {
      throw new ConflictException("plan-code-taken", "Another plan has this code.");
    }
  }

  private void changed(
      String action, @Nullable CataloguedPlan before, @Nullable CataloguedPlan after) {
    CataloguedPlan either =
        Optional.ofNullable(after).or(() -> Optional.ofNullable(before)).orElseThrow();
    audit.record(
        AuditEntry.of(
            action,
            either.id(),
            List.of(
                change("code", before, after, Facts::code),
                change("name", before, after, Facts::name),
                change("price", before, after, Facts::price),
                change("sizeFrom", before, after, Facts::sizeFrom),
                change("sizeTo", before, after, Facts::sizeTo),
                change("features", before, after, Facts::features))));
    rescore.start();
  }

  private static Change change(
      String field,
      @Nullable CataloguedPlan before,
      @Nullable CataloguedPlan after,
      Function<Facts, @Nullable Object> part) {
    return Change.of(field, part(before, part), part(after, part));
  }

  private static @Nullable Object part(
      @Nullable CataloguedPlan plan, Function<Facts, @Nullable Object> part) {
    return plan == null ? null : part.apply(plan.facts());
  }
}
