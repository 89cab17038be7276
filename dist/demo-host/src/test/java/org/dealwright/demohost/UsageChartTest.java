package org.dealwright.demohost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UsageChartTest {

  @Test
  void growthIsToldFromTheFirstWeekToTheLast() {
    List<Integer> days = IntStream.rangeClosed(1, 90).boxed().toList();
    UsageChart chart = UsageChart.of(days).get(0);
    assertThat(chart.grows()).isTrue();
    assertThat(chart.now()).isEqualTo("87");
    assertThat(chart.line().split(" ", -1)).hasSize(84);
  }

  @Test
  void nothingIsDrawnOfAFewDaysAndNothingBreaksWithoutUse() {
    assertThat(UsageChart.of(List.of(1, 2, 3))).isEmpty();
    assertThat(UsageChart.of(Collections.nCopies(30, 0)).get(0).change())
        .isEqualTo("0 % in 12 weeks");
  }
}
