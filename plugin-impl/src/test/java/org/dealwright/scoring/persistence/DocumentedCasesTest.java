package org.dealwright.scoring.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealwright.scoring.model.Contribution;
import org.dealwright.scoring.model.Factor;
import org.dealwright.scoring.model.Inputs;
import org.dealwright.scoring.model.Score;
import org.dealwright.scoring.model.Scoring;
import org.dealwright.scoring.model.ScoringModel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The presets give what docs/scoring.md has worked out by hand. */
class DocumentedCasesTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "scoring.md");
  private static final String TOGETHER = "together";

  /** A case of the document: its lines by name. */
  private record Case(String title, Map<String, Line> lines) {

    /** The heading begins with it. */
    String preset() {
      return title.substring(0, title.indexOf(':'));
    }

    Inputs inputs() {
      Map<String, String> inputs = new HashMap<>();
      lines.forEach(
          (name, line) -> {
            if (!line.input().isEmpty()) {
              inputs.put(name, line.input());
            }
          });
      return new Inputs(inputs);
    }
  }

  private record Line(String input, int points) {}

  @TestFactory
  Stream<DynamicTest> eachCase() throws IOException {
    return cases().stream()
        .map(one -> DynamicTest.dynamicTest(one.title(), () -> assertScored(one)));
  }

  @Test
  void eachPresetHasCases() throws IOException {
    assertThat(cases().stream().map(Case::preset).distinct())
        .containsExactlyInAnyOrderElementsOf(Presets.KEYS);
  }

  private static void assertScored(Case one) {
    ScoringModel model = Presets.model(one.preset());
    assertThat(model.factors().stream().map(Factor::id).toList())
        .containsAll(one.inputs().derived().keySet());
    Score score = Scoring.replay(model, one.inputs());

    assertThat(score.points()).isEqualTo(one.lines().get(TOGETHER).points());
    for (Contribution contribution : score.contributions()) {
      Line line = one.lines().get(contribution.factor());
      assertThat(contribution.points())
          .as(contribution.factor())
          .isEqualTo(line == null ? 0 : line.points());
    }
  }

  /** Tables of the form {@code | line | input | by hand | points |}, under a heading each. */
  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    String title = "";
    Map<String, Line> lines = new HashMap<>();
    for (String text : Files.readAllLines(DOCUMENT)) {
      if (text.startsWith("#")) {
        title = text.replace("#", "").strip();
      }
      List<String> cells = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
      if (cells.size() == 6 && cells.get(4).matches("-?\\d+")) {
        lines.put(cells.get(1), new Line(cells.get(2), Integer.parseInt(cells.get(4))));
      }
      if (lines.containsKey(TOGETHER)) {
        cases.add(new Case(title, lines));
        lines = new HashMap<>();
      }
    }
    return cases;
  }
}
