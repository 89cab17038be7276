package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Deals;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of all transitions in the documentation is true. */
class DealTransitionsIT {

  private static final String BESIDE = " beside another";
  private static final String REASON = " for a reason";

  /** A row of the table in docs/pipeline.md. */
  record Row(String given, String action, String answer, String deal, String lead) {}

  static Stream<Row> rows() throws IOException {
    List<Row> rows =
        Files.readAllLines(Path.of("../../docs/pipeline.md")).stream()
            .dropWhile(line -> !line.startsWith("| A deal that is |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::trim).toList())
            .map(
                cells ->
                    new Row(cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)))
            .toList();
    assertThat(rows).hasSizeGreaterThan(20);
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isAsTheDocumentationSays(Row row) {
    Organisation acme = Shared.ACME;
    Deals deals = new Deals(acme);
    Answer deal = given(deals, row.given());

    Answer answer = act(deals, deal, row.action());

    String[] expected = row.answer().split(" ", 2);
    answer.expect(Integer.parseInt(expected[0]));
    if (expected.length > 1) {
      assertThat(answer.text("/code")).isEqualTo(expected[1]);
    }
    Answer now = deals.now(deal);
    assertThat(now.text("/status") + " at " + now.text("/stage/name")).isEqualTo(row.deal());
    Answer lead = acme.lead(deal.text("/leadId"));
    assertThat(lead.text("/status")).isEqualTo(row.lead());
  }

  private static Answer given(Deals deals, String given) {
    Answer deal = deals.of(Leads.warm());
    deals.move(deal, "Proposal", null).expect(200);
    if (given.endsWith(BESIDE)) {
      deals
          .create(Json.object("leadId", deal.text("/leadId"), "stageId", Shared.QUIET_STAGE))
          .expect(201);
    }
    if (given.startsWith("won")) {
      deals.win(deal).expect(200);
    } else if (given.startsWith("lost")) {
      deals.lose(deal, "Too expensive").expect(200);
    }
    return deals.now(deal);
  }

  private static Answer act(Deals deals, Answer deal, String action) {
    String reason = action.endsWith(REASON) ? "Too expensive" : null;
    String verb = action.replace(REASON, "");
    return switch (verb) {
      case "is won" -> deals.win(deal);
      case "is lost" -> deals.lose(deal, reason);
      case "is reopened" -> deals.reopen(deal);
      case "is undone" -> deals.undo(deal);
      default -> {
        assertThat(verb).startsWith("moves to ");
        yield deals.move(deal, verb.substring("moves to ".length()), reason);
      }
    };
  }

  private static final class Shared {
    static final Organisation ACME = Organisation.create();

    /** The first stage of a second pipeline, which sets no status. */
    static final String QUIET_STAGE =
        ACME.admin()
            .post(
                "/pipelines",
                Json.object(
                    "name",
                    "Renewals",
                    "stages",
                    List.of(
                        Json.object("name", "Due"),
                        Json.object("name", "Kept", "type", "won"),
                        Json.object("name", "Gone", "type", "lost"))))
            .expect(201)
            .text("/stages/0/id");
  }
}
