package org.dealwright.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.ValidationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of statuses in docs/pipeline.md is what the rules do. */
class StatusRulesTest {

  private static final Path PAGE = Path.of("..", "docs", "pipeline.md");
  private static final String HEADER = "| from | new |";

  @TestFactory
  Stream<DynamicTest> eachCellOfTheTableHolds() throws IOException {
    List<List<String>> table =
        Files.readAllLines(PAGE).stream()
            .dropWhile(line -> !line.startsWith(HEADER))
            .takeWhile(line -> line.startsWith("|"))
            .map(StatusRulesTest::cells)
            .toList();
    assertThat(table).hasSize(2 + LeadStatus.values().length);
    List<String> after = table.get(0);
    return table.stream()
        .skip(2)
        .flatMap(
            row ->
                IntStream.range(1, row.size())
                    .mapToObj(i -> cell(row.get(0), after.get(i), row.get(i))));
  }

  private static DynamicTest cell(String before, String after, String says) {
    return DynamicTest.dynamicTest(
        before + " to " + after,
        () -> {
          if (says.equals("same")) {
            assertThat(before).isEqualTo(after);
          } else {
            assertThat(StatusRules.mayFollow(status(before), status(after)))
                .isEqualTo(says.equals("yes"));
          }
        });
  }

  @Test
  void whatMayNotFollowIsAConflict() {
    assertThatThrownBy(() -> StatusRules.check(LeadStatus.WON, LeadStatus.LOST, "because"))
        .isInstanceOf(ConflictException.class);
  }

  @Test
  void aBadEndNeedsAReasonThatIsNotTooLong() {
    for (String reason : Arrays.asList(null, " ", "x".repeat(501))) {
      assertThatThrownBy(() -> StatusRules.check(LeadStatus.NEW, LeadStatus.LOST, reason))
          .isInstanceOf(ValidationException.class);
    }
    StatusRules.check(LeadStatus.NEW, LeadStatus.LOST, "No budget");
    StatusRules.check(LeadStatus.NEW, LeadStatus.WON, null);
  }

  private static LeadStatus status(String name) {
    return LeadStatus.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("[|]", -1))
        .map(String::strip)
        .filter(cell -> !cell.isEmpty())
        .toList();
  }
}
