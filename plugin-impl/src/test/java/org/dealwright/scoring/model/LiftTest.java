package org.dealwright.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.scoring.model.Lift.Step;
import org.junit.jupiter.api.Test;

/** What would lift a score. */
class LiftTest {

  private static final ScoringModel MODEL =
      new ScoringModel(
          "example",
          1,
          30,
          List.of(
              new CategoryTable("source", 40, "source", Map.of("friend", 100.0, "ad", 20.0), 0),
              new Ladder(
                  "journey",
                  40,
                  "steps",
                  List.of(
                      new Ladder.Step("page", 10),
                      new Ladder.Step("inquiry", 60),
                      new Ladder.Step("form", 100))),
              new NumberCurve(
                  "size",
                  20,
                  "size",
                  List.of(new NumberCurve.Point(1, 0), new NumberCurve.Point(100, 100)))),
          Bands.STANDARD);

  private static final FeatureValue AD = new FeatureValue.Text("ad");
  private static final FeatureValue PAGE = new FeatureValue.Names(Set.of("page"));
  private static final FeatureValue SMALL = new FeatureValue.Quantity(1);

  @Test
  void whereOneStepIsEnoughItIsTheSmallestThatIs() {
    Score score = score(Map.of("source", AD, "steps", PAGE, "size", SMALL));
    assertThat(score.points()).isEqualTo(12);

    assertThat(Lift.towards(MODEL, score, 30)).containsExactly(new Step("journey", "inquiry", 32));
  }

  @Test
  void knownFactsStayAsTheyAre() {
    Score score = score(Map.of("source", AD, "steps", PAGE, "size", SMALL));

    List<Step> steps = Lift.towards(MODEL, score, 70);

    assertThat(steps).containsExactly(new Step("journey", "form", 48));
  }

  @Test
  void theLargestStepComesFirstWhereSeveralAreNeeded() {
    Score score = score(Map.of("source", AD));

    List<Step> steps = Lift.towards(MODEL, score, 60);

    assertThat(steps).extracting(Step::factor).containsExactly("journey", "size");
    assertThat(steps.get(1).points()).isGreaterThanOrEqualTo(60);
  }

  @Test
  void eachStepIsTheScoreThatTheKernelComputes() {
    Score score = score(Map.of("source", AD));

    for (Step step : Lift.towards(MODEL, score, 40).subList(0, 1)) {
      Inputs inputs = new Inputs(Map.of("source", "ad", step.factor(), step.input()));
      assertThat(Scoring.replay(MODEL, inputs).points()).isEqualTo(step.points());
    }
  }

  @Test
  void whoIsThereNeedsNothing() {
    Score score = score(Map.of("source", new FeatureValue.Text("friend")));

    assertThat(Lift.towards(MODEL, score, score.points())).isEmpty();
  }

  private static Score score(Map<String, FeatureValue> known) {
    return Scoring.score(MODEL, new Features(known));
  }
}
