package org.dealwright.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The formula, worked out with a pencil. */
class WorkedExampleTest {

  /**
   * Base 40. Known: a (weight 30, value 90) and b (weight 20, value 50); unknown: c (weight 50).
   * Mean = (30*90 + 20*50) / 50 = 74; coverage = 50 / 100 = 0.5; margin = 40 + 0.5 * 34 = 57. a:
   * 0.6 * 50 = 30; b: 0.4 * 10 = 4; shrinkage: -0.5 * 34 = -17. 40 + 30 + 4 - 17 = 57.
   */
  @Test
  void meanCoverageAndShrinkageAreAsInTheFormula() {
    ScoringModel model =
        new ScoringModel(
            "example",
            1,
            40,
            List.of(
                new CategoryTable("a", 30, "a", Map.of("x", 90.0), 0),
                new CategoryTable("b", 20, "b", Map.of("x", 50.0), 0),
                new CategoryTable("c", 50, "c", Map.of("x", 100.0), 0)),
            Bands.STANDARD);
    Features known =
        new Features(Map.of("a", new FeatureValue.Text("x"), "b", new FeatureValue.Text("x")));

    Score score = Scoring.score(model, known);

    assertThat(score.points()).isEqualTo(57);
    assertThat(score.coverage()).isEqualTo(0.5);
    assertThat(score.contributions())
        .containsExactly(
            new Contribution("base", 40),
            new Contribution("a", 30),
            new Contribution("b", 4),
            new Contribution("c", 0),
            new Contribution("shrinkage", -17),
            new Contribution("clamp", 0));
    assertThat(WhatIf.unknowns(model, score)).containsExactly(new WhatIf.Unknown("c", 30));
  }

  @Test
  void canonicalInputsNameNoFeatureText() {
    CategoryTable table = new CategoryTable("source", 1, "source", Map.of("web", 1.0), 0);
    ScoringModel model = new ScoringModel("m", 1, 0, List.of(table), Bands.STANDARD);

    Score score =
        Scoring.score(
            model, new Features(Map.of("source", new FeatureValue.Text("jane@example.com"))));

    assertThat(score.inputs().canonical()).isEqualTo("source=*");
  }
}
