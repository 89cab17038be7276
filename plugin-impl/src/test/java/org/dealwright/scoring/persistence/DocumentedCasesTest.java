package org.dealwright.scoring.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealwright.platform.Json;
import org.dealwright.scoring.model.Contribution;
import org.dealwright.scoring.model.Inputs;
import org.dealwright.scoring.model.Score;
import org.dealwright.scoring.model.Scoring;
import org.dealwright.scoring.model.ScoringModel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The default model gives what docs/scoring.md has worked out by hand. */
class DocumentedCasesTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "scoring.md");
  private static final String TOGETHER = "together";

  /** A case of the document: its lines by name. */
  private record Case(String title, Map<String, Line> lines) {

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
    ScoringModel model = defaultModel();
    return cases().stream()
        .map(one -> DynamicTest.dynamicTest(one.title(), () -> assertScored(model, one)));
  }

  @Test
  void thereAreCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(4);
  }

  private static void assertScored(ScoringModel model, Case one) {
    Score score = Scoring.replay(model, one.inputs());

    assertThat(score.points()).isEqualTo(one.lines().get(TOGETHER).points());
    for (Contribution contribution : score.contributions()) {
      Line line = one.lines().get(contribution.factor());
      assertThat(contribution.points())
          .as(contribution.factor())
          .isEqualTo(line == null ? 0 : line.points());
    }
  }

  private static ScoringModel defaultModel() throws IOException {
    try (InputStream in =
        SqlModels.class.getResourceAsStream("/org/dealwright/scoring/models/blended-1.json")) {
      String document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ModelDocument.parse(new Json().readTree(document));
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
