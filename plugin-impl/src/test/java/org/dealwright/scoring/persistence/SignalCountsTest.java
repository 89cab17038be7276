package org.dealwright.scoring.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dealwright.scoring.model.DecayedCount;
import org.dealwright.scoring.model.Factor;
import org.dealwright.scoring.model.FeatureValue.Events;
import org.dealwright.scoring.model.Features;
import org.dealwright.scoring.model.Ladder;
import org.dealwright.scoring.model.Ladder.Step;
import org.dealwright.scoring.model.Recency;
import org.junit.jupiter.api.Test;

/** What is known of a lead's engagement where signals are received, and where they are not. */
class SignalCountsTest {

  private static final Features NO_FACTS = new Features(Map.of());

  private final Factor usage =
      new DecayedCount("usage", 1, "signals", Map.of("product_usage", 1.0), 14, 10);
  private final Factor pages = new Recency("pages", 1, "signals", Set.of("lead_page_view"), 14);
  private final Factor journey =
      new Ladder("journey", 1, "journeySteps", List.of(new Step("lead_form_submitted", 100)));

  @Test
  void whereSignalsAreReceivedNoneIsNone() {
    Features features = SignalCounts.with(NO_FACTS, seen(), true);

    assertThat(usage.derive(features)).contains("0.0");
    assertThat(pages.derive(features)).contains("never");
    assertThat(journey.derive(features)).contains("none");
  }

  @Test
  void whereNoneAreReceivedNoneIsUnknown() {
    Features features = SignalCounts.with(NO_FACTS, seen(), false);

    assertThat(usage.derive(features)).isEmpty();
    assertThat(journey.derive(features)).isEmpty();
  }

  @Test
  void whatTheHostTellsIsKnownAndNothingElse() {
    Features features = SignalCounts.with(NO_FACTS, seen("product_usage"), false);

    assertThat(usage.derive(features)).contains("1.0");
    assertThat(pages.derive(features)).isEmpty();
    assertThat(journey.derive(features)).isEmpty();
  }

  @Test
  void aFormTellsTheStepAlone() {
    Features features = SignalCounts.with(NO_FACTS, seen("lead_form_submitted"), false);

    assertThat(usage.derive(features)).isEmpty();
    assertThat(journey.derive(features)).contains("lead_form_submitted");
  }

  private static Events seen(String... types) {
    Map<String, SortedMap<Integer, Integer>> counts =
        Arrays.stream(types)
            .collect(Collectors.toMap(type -> type, type -> new TreeMap<>(Map.of(0, 1))));
    return new Events(counts);
  }
}
