package org.dealwright.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.host.HostPlan;
import org.dealwright.scoring.domain.CataloguedPlan.Facts;
import org.dealwright.scoring.domain.PlanMirror.Outcome;
import org.dealwright.scoring.domain.PlanMirror.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A catalogue follows what the host sells. */
class PlanMirrorTest {

  private static final Money PRICE = new Money(480_000, "EUR");

  private final List<CataloguedPlan> present = new ArrayList<>();

  @Test
  void aPlanOfTheHostIsAddedWithWhatItTells() {
    CataloguedPlan added = after(mirror(sold("GROWTH plan (2026)", "Growth", null)), 0);

    assertThat(added.facts())
        .isEqualTo(new Facts("growth-plan-2026", "Growth", PRICE, null, null, List.of()));
    assertThat(added.view().host()).isEqualTo("erp");
    assertThat(added.view().hostFields()).containsExactly("code", "name", "price");
    assertThat(added.version()).isZero();
  }

  @Test
  void theSameAnswerChangesNothing() {
    take(mirror(sold("growth", "Growth", List.of("API"))));

    assertThat(mirror(sold("growth", "Growth", List.of("API"))).steps()).isEmpty();
  }

  @Test
  void whatPeopleAddedStaysAndWhatTheHostTellsReplacesIt() {
    take(mirror(sold("growth", "Growth", null)));
    CataloguedPlan told = present.remove(0);
    present.add(told.changed(new Facts("growth", "Growth", PRICE, 10, 250, List.of("API"))));

    CataloguedPlan renamed = after(mirror(sold("growth", "Growth 2", null)), 0);
    CataloguedPlan told2 = after(mirror(sold("growth", "Growth", List.of("SSO"))), 0);

    assertThat(renamed.facts())
        .isEqualTo(new Facts("growth", "Growth 2", PRICE, 10, 250, List.of("API")));
    assertThat(renamed.id()).isEqualTo(told.id());
    assertThat(renamed.version()).isEqualTo(2);
    assertThat(told2.facts().features()).containsExactly("SSO");
  }

  @Test
  void whatTheHostTellsNoMoreIsGone() {
    take(mirror(sold("growth", "Growth", List.of("SSO"))));

    CataloguedPlan after = after(mirror(sold("growth", "Growth", null)), 0);

    assertThat(after.facts().features()).isEmpty();
    assertThat(after.isTold(PlanField.FEATURES)).isFalse();
  }

  @Test
  void aPlanThatWasTypedInStaysBesideAndOneWithTheCodeBecomesTheHosts() {
    CataloguedPlan own = typed("own");
    CataloguedPlan growth = typed("growth");
    present.addAll(List.of(own, growth));

    Outcome outcome = mirror(sold("Growth", "Growth", null));

    assertThat(outcome.steps()).hasSize(1);
    assertThat(after(outcome, 0).id()).isEqualTo(growth.id());
    assertThat(after(outcome, 0).facts())
        .isEqualTo(new Facts("growth", "Growth", PRICE, 1, 9, List.of("Reports")));
  }

  @Test
  void aPlanThatIsSoldNoMoreGoesFirstSoThatItsCodeIsFree() {
    take(mirror(sold("Growth", "Growth", null)));
    present.add(typed("own"));

    List<Step> steps = mirror(sold("GROWTH", "Growth", null)).steps();

    assertThat(steps).hasSize(2);
    assertThat(steps.get(0)).isEqualTo(new Step(present.get(0), null));
    assertThat(steps.get(1).before()).isNull();
  }

  @Test
  void whatCannotBeAPlanIsLeftOutAndNamed() {
    take(mirror(sold("growth", "Growth", null)));

    Outcome outcome =
        mirror(
            sold("growth", "Growth", null),
            sold("GROWTH", "Growth", null),
            sold("***", "Nothing", null),
            sold("team", "x".repeat(101), null));

    assertThat(outcome.steps()).isEmpty();
    assertThat(outcome.refused()).hasSize(3);
    assertThat(outcome.refused().get(0)).startsWith("GROWTH: another plan");
    assertThat(outcome.refused().get(1)).contains("/code");
    assertThat(outcome.refused().get(2)).contains("/name");
  }

  @Test
  void aPlanThatCannotBeTakenNowStaysAsItWas() {
    take(mirror(sold("growth", "Growth", null)));

    Outcome outcome = mirror(sold("growth", "", null));

    assertThat(outcome.steps()).isEmpty();
    assertThat(outcome.refused()).hasSize(1);
  }

  private Outcome mirror(HostPlan... sold) {
    return PlanMirror.of("erp", present, List.of(sold), UUID::randomUUID);
  }

  /** What has to be done is done. */
  private void take(Outcome outcome) {
    for (int i = 0; i < outcome.steps().size(); i++) {
      present.add(after(outcome, i));
    }
  }

  private static CataloguedPlan after(Outcome outcome, int step) {
    CataloguedPlan after = outcome.steps().get(step).after();
    if (after == null) {
      throw new AssertionError("The plan is deleted");
    }
    return after;
  }

  private static HostPlan sold(String code, String name, @Nullable List<String> features) {
    return new HostPlan(code, name, PRICE, null, null, features);
  }

  private static CataloguedPlan typed(String code) {
    Facts facts = new Facts(code, code, null, 1, 9, List.of("Reports"));
    return new CataloguedPlan(UUID.randomUUID(), facts, null, 0);
  }
}
