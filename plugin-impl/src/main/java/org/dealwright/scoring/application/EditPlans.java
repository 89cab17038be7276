package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dealwright.api.host.PlanCatalogue;
import org.dealwright.api.plan.PlanRequest;
import org.dealwright.api.plan.PlanView;
import org.dealwright.platform.Ids;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.scoring.domain.CataloguedPlan;
import org.dealwright.scoring.domain.CataloguedPlan.Facts;
import org.dealwright.scoring.domain.PlanField;
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
  private final PlanCatalogue catalogue;
  private final PlanAudit audit;
  private final Caller caller;

  @Inject
  EditPlans(
      PlanRepository plans,
      RescoreByPlans rescore,
      PlanCatalogue catalogue,
      PlanAudit audit,
      Caller caller) {
    this.plans = plans;
    this.rescore = rescore;
    this.catalogue = catalogue;
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
    CataloguedPlan plan = new CataloguedPlan(Ids.next(), checked(request, false), null, 0);
    refuseTaken(plans.add(plan));
    changed(null, plan);
    return plan.view();
  }

  @Transactional
  public PlanView change(UUID id, int version, UnaryOperator<PlanRequest> edit) {
    CataloguedPlan before = taken(id, version);
    boolean anyCurrency = before.isTold(PlanField.PRICE);
    Facts facts = checked(edit.apply(request(before.facts())), anyCurrency);
    if (facts.equals(before.facts())) {
      return before.view();
    }
    refuseTold(before, field -> !Objects.equals(field.of(facts), field.of(before.facts())));
    CataloguedPlan after = before.changed(facts);
    refuseTaken(plans.update(after));
    changed(before, after);
    return after.view();
  }

  @Transactional
  public void delete(UUID id, int version) {
    CataloguedPlan plan = taken(id, version);
    refuseTold(plan, field -> true);
    plans.delete(id);
    changed(plan, null);
  }

  /** Prices that people give are in the organisation's currency. */
  private Facts checked(PlanRequest request, boolean anyCurrency) {
    return PlanRules.checked(request, anyCurrency ? null : caller.organisation().currency());
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

  /** What the host tells of a plan changes there alone, as long as it is the host's. */
  private void refuseTold(CataloguedPlan plan, Predicate<PlanField> changed) {
    List<String> told =
        Stream.of(PlanField.values())
            .filter(field -> plan.isTold(field) && changed.test(field))
            .map(PlanField::toString)
            .toList();
    if (!told.isEmpty() && catalogue.host().isPresent() && catalogue.listsPlans()) {
      throw new ConflictException(
          "plan-of-host", "The host tells this of the plan.", Map.of("hostFields", told));
    }
  }

  private void changed(@Nullable CataloguedPlan before, @Nullable CataloguedPlan after) {
    audit.record(before, after);
    rescore.start();
  }
}
