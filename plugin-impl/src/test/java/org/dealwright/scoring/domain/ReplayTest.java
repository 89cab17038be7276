package org.dealwright.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.scoring.model.Bands;
import org.dealwright.scoring.model.CategoryTable;
import org.dealwright.scoring.model.FeatureValue;
import org.dealwright.scoring.model.Features;
import org.dealwright.scoring.model.Inputs;
import org.dealwright.scoring.model.Score;
import org.dealwright.scoring.model.Scoring;
import org.dealwright.scoring.model.ScoringModel;
import org.junit.jupiter.api.Test;

/** Past scores computed again. */
class ReplayTest {

  private static final ScoringModel MODEL =
      new ScoringModel(
          "example",
          1,
          30,
          List.of(new CategoryTable("source", 40, "source", Map.of("friend", 100.0), 0)),
          Bands.STANDARD);

  private static final Score SCORE =
      Scoring.score(MODEL, new Features(Map.of("source", new FeatureValue.Text("friend"))));

  @Test
  void aRowThatWasWrittenAsItWasComputedIsTheSame() {
    Replay replay = Replay.of(stored(result(SCORE.points()), SCORE.inputs().hash()));

    assertThat(replay.isSame()).isTrue();
    assertThat(replay.computed()).isEqualTo(SCORE);
  }

  @Test
  void eachFieldThatDiffersIsNamed() {
    StoredScore.Result other = new StoredScore.Result(99, 99.5, 0.5, List.of(99));

    assertThat(Replay.of(stored(other, "00")).differences())
        .containsExactly("points", "margin", "coverage", "contributions", "inputs");
    assertThat(Replay.of(stored(result(99), SCORE.inputs().hash())).differences())
        .containsExactly("points");
  }

  private static StoredScore.Result result(int points) {
    return new StoredScore.Result(points, SCORE.margin(), SCORE.coverage(), SCORE.wholePoints());
  }

  private static StoredScore stored(StoredScore.Result result, String hash) {
    return new StoredScore(
        UUID.randomUUID(),
        UUID.randomUUID(),
        Instant.EPOCH,
        new PublishedModel(UUID.randomUUID(), MODEL),
        result,
        new Inputs(SCORE.inputs().derived()),
        hash,
        "created");
  }
}
