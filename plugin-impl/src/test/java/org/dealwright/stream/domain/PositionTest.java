package org.dealwright.stream.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

  @ParameterizedTest
  @ValueSource(strings = {"1:1:", "795:799:795,797", "10:20:", "3:4:3"})
  void aSnapshotIsAPosition(String text) {
    assertThat(Position.parse(text)).hasValue(new Position(text));
  }

  /** PostgreSQL would refuse them with an error. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1:2",
        "0:0:",
        "5:4:",
        "5:9:4",
        "5:9:9",
        "5:9:7,6",
        "5:9:6,6",
        "5:9:6,",
        "a:b:",
        "1:2:;select",
        "99999999999999999999:99999999999999999999:"
      })
  void anythingElseIsNone(String text) {
    assertThat(Position.parse(text)).isEmpty();
  }

  @Test
  void aPositionOfEndlessLengthIsNone() {
    assertThat(Position.parse("1:9:" + "1,".repeat(50_000) + "8")).isEmpty();
  }

  @Test
  void theDistanceIsTheNumberOfTransactionsBetween() {
    assertThat(new Position("1:10:").distance(new Position("7:25:9"))).isEqualTo(15);
    assertThat(new Position("7:25:9").distance(new Position("1:10:"))).isEqualTo(15);
  }
}
