package org.dealwright.pipeline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dealwright.api.pipeline.StageType;
import org.junit.jupiter.api.Test;

/** The order of a pipeline's stages. */
class PipelineTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private final Pipeline pipeline =
      Pipeline.create(
          "Test",
          List.of(
              stage("Won", StageType.WON),
              stage("First", StageType.OPEN),
              stage("Lost", StageType.LOST),
              stage("Second", StageType.OPEN)),
          NOW);

  @Test
  void openStagesStandBeforeThoseThatEndADeal() {
    assertThat(names()).containsExactly("First", "Second", "Won", "Lost");
    assertThat(pipeline.stages().stream().map(Stage::position)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void aNewStageIsTheLastOfItsKindUnlessAPlaceIsNamed() {
    pipeline.add(stage("Third", StageType.OPEN), null, NOW);
    pipeline.add(stage("Zeroth", StageType.OPEN), 0, NOW);

    assertThat(names()).containsExactly("Zeroth", "First", "Second", "Third", "Won", "Lost");
  }

  @Test
  void aStageMovesToAPlace() {
    Stage second = named("Second");
    pipeline.change(second, second.settings(), 0, NOW);
    Stage won = named("Won");
    pipeline.change(won, won.settings(), 0, NOW);

    assertThat(names()).containsExactly("Second", "First", "Won", "Lost");
    Stage lost = named("Lost");
    pipeline.change(lost, lost.settings(), 99, NOW);
    assertThat(names()).containsExactly("Second", "First", "Won", "Lost");
  }

  @Test
  void aRemovedStageLeavesNoGap() {
    pipeline.remove(named("First"), NOW);

    assertThat(names()).containsExactly("Second", "Won", "Lost");
    assertThat(pipeline.stages().stream().map(Stage::position)).containsExactly(0, 1, 2);
    assertThat(pipeline.needs(named("Second"))).isTrue();
  }

  private List<String> names() {
    return pipeline.stages().stream().map(Stage::name).toList();
  }

  private Stage named(String name) {
    return pipeline.stages().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private static StageSettings stage(String name, StageType type) {
    return new StageSettings(name, type, "#123456", 10, null, false, false, null, List.of(), null);
  }
}
