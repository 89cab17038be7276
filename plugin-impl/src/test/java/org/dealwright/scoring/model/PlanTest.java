package org.dealwright.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dealwright.scoring.model.Plan.Needs;
import org.junit.jupiter.api.Test;

/** Which plan fits, as docs/scoring.md works it out. */
class PlanTest {

  private static final List<Plan> PLANS =
      List.of(
          new Plan("team", 600.0, 1, 9, Set.of()),
          new Plan("growth", 4_800.0, 10, 250, Set.of("audit log")),
          new Plan("enterprise", 24_000.0, 251, null, Set.of("audit log", "single sign-on")));

  @Test
  void theBestPlanIsNamedWithItsFit() {
    Plan.Fit fit = Plan.best(PLANS, new Needs(300.0, 6_000.0, Set.of())).orElseThrow();

    assertThat(fit.plan().code()).isEqualTo("growth");
    assertThat(fit.percent()).isCloseTo(81.67, within(0.005));
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertThat(best(new Needs(5.0, null, Set.of()))).isEqualTo("team");
    assertThat(best(new Needs(null, 30_000.0, Set.of()))).isEqualTo("enterprise");
    assertThat(Plan.best(PLANS, new Needs(null, null, Set.of()))).isEmpty();
    assertThat(Plan.best(List.of(), new Needs(5.0, null, Set.of()))).isEmpty();
  }

  @Test
  void ofEqualPlansTheCheaperOneIsNamed() {
    assertThat(best(new Needs(null, null, Set.of("audit log")))).isEqualTo("growth");
    assertThat(best(new Needs(null, null, Set.of("audit log", "single sign-on"))))
        .isEqualTo("enterprise");
  }

  private static String best(Needs needs) {
    return Plan.best(PLANS, needs).orElseThrow().plan().code();
  }

  @Property
  void theFitStaysWithinTheScale(
      @ForAll @DoubleRange(min = 0, max = 1e7) double size,
      @ForAll @DoubleRange(min = 0, max = 1e9) double value) {
    assertThat(Plan.best(PLANS, new Needs(size, value, Set.of())).orElseThrow().percent())
        .isBetween(0.0, 100.0);
  }
}
