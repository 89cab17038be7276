package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores and why they are what they are. */
class ScoringIT {

  private final Organisation acme = Organisation.create();

  static Stream<Supplier<Map<String, Object>>> leads() {
    return Stream.of(Leads::unknown, Leads::cold, Leads::mild, Leads::warm, Leads::hot);
  }

  @ParameterizedTest
  @MethodSource("leads")
  void contributionsAddUpToThePoints(Supplier<Map<String, Object>> request) {
    Answer lead = acme.lead(request.get());

    assertThat(sum(lead.at("/explanation/contributions"))).isEqualTo(lead.number("/score/points"));
    assertThat(lead.number("/explanation/points")).isEqualTo(lead.number("/score/points"));
    assertThat(lead.number("/score/points")).isBetween(0, 100);
  }

  @Test
  void moreIsBetter() {
    List<Integer> points =
        Stream.of(Leads.cold(), Leads.mild(), Leads.warm(), Leads.hot())
            .map(lead -> acme.lead(lead).number("/score/points"))
            .toList();

    assertThat(points).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void theBandFollowsThePoints() {
    assertThat(acme.lead(Leads.cold()).text("/score/band")).isEqualTo("low");
    assertThat(acme.lead(Leads.warm()).text("/score/band")).isEqualTo("medium");
    assertThat(acme.lead(Leads.hot()).text("/score/band")).isEqualTo("high");
  }

  @Test
  void eachContributionIsSaidInWords() {
    Answer lead = acme.lead(Leads.hot());

    assertThat(lead.list("/explanation/contributions"))
        .allSatisfy(
            line -> {
              assertThat(line.at("/label").asText()).isNotBlank();
              assertThat(line.at("/sentence").asText()).isNotBlank();
            });
    List<Integer> sizes =
        lead.list("/explanation/contributions").stream()
            .map(line -> -Math.abs(line.at("/points").asInt()))
            .toList();
    assertThat(sizes).isSorted();
  }

  @Test
  void theWordsAreInTheOrganisationsLanguage() {
    Organisation wien = Organisation.create(Map.of("locale", "de-AT"));

    Answer english = acme.lead(Leads.hot());
    Answer german = wien.lead(Leads.hot());

    assertThat(german.texts("/explanation/contributions", "label"))
        .isNotEqualTo(english.texts("/explanation/contributions", "label"));
    assertThat(german.number("/score/points")).isEqualTo(english.number("/score/points"));
  }

  @Test
  void whatIsUnknownIsLeftOutAndNamed() {
    Answer lead = acme.lead(Leads.unknown());

    assertThat(lead.texts("/explanation/unknown", "factor"))
        .contains("company-size", "estimated-value", "job-title", "journey")
        .doesNotContain("source", "profile");
    assertThat(lead.list("/explanation/unknown"))
        .allSatisfy(unknown -> assertThat(unknown.at("/couldAdd").isInt()).isTrue());
    assertThat(lead.at("/score/coverage").asDouble()).isLessThan(0.5).isPositive();
    assertThat(lead.at("/explanation/confident").asBoolean()).isFalse();
  }

  @Test
  void moreKnownIsMoreCoverage() {
    Answer little = acme.lead(Leads.unknown());
    Answer much = acme.lead(Leads.warm());

    assertThat(much.at("/score/coverage").asDouble())
        .isGreaterThan(little.at("/score/coverage").asDouble());
    assertThat(much.at("/explanation/confident").asBoolean()).isTrue();
  }

  @Test
  void anEstimateInAnotherCurrencyIsUnknownNotWrong() {
    Map<String, Object> request = Leads.warm();
    request.put("estimatedValue", Json.object("amount", 2_000_000, "currency", "JPY"));

    Answer lead = acme.lead(request);

    assertThat(lead.texts("/explanation/unknown", "factor")).contains("estimated-value");
  }

  @Test
  void anEditIsScoredAtOnceAndTheHistoryStays() {
    Answer lead = acme.lead(Leads.mild());
    List<JsonNode> before = history(lead);

    Answer edited = patch(lead, Json.object("jobTitle", "CEO"));

    assertThat(edited.number("/score/points")).isGreaterThan(lead.number("/score/points"));
    List<JsonNode> after = history(lead);
    assertThat(after).hasSize(2);
    assertThat(after.get(0).at("/points").asInt()).isEqualTo(edited.number("/score/points"));
    assertThat(after.get(0).at("/cause").asText()).isEqualTo("edited");
    assertThat(after.subList(1, 2)).isEqualTo(before);
    assertThat(after)
        .allSatisfy(
            row -> assertThat(sum(row.at("/contributions"))).isEqualTo(row.at("/points").asInt()));
  }

  @Test
  void anEditOfWhatTheModelDoesNotReadWritesNoScore() {
    Answer lead = acme.lead(Leads.warm());

    Answer edited = patch(lead, Json.object("company", "Difference Engines"));

    assertThat(history(edited)).hasSize(1);
    assertThat(edited.text("/scoreUpdatedAt")).isEqualTo(lead.text("/scoreUpdatedAt"));
  }

  @Test
  void aStoredScoreCannotBeChangedNotEvenInTheDatabase() {
    acme.lead(Leads.warm());

    assertThatThrownBy(
            () ->
                Database.update(
                    "update dealwright.lead_scores set points = 100"
                        + " where organisation_id = cast(? as uuid)",
                    acme.id()))
        .hasRootCauseInstanceOf(SQLException.class);
  }

  @Test
  void storedScoresHoldNoNamesAndAddresses() {
    Answer lead = acme.lead(Leads.warm());

    List<String> rows =
        Database.column(
            "select to_jsonb(s)::text from dealwright.lead_scores s"
                + " where organisation_id = cast(? as uuid)",
            acme.id());

    assertThat(rows)
        .hasSize(1)
        .allSatisfy(
            row -> assertThat(row).doesNotContain("Byron", lead.text("/email"), "Analytical"));
  }

  private Answer patch(Answer lead, Map<String, Object> patch) {
    return acme.rep().patch("/leads/" + lead.text("/id"), lead.etag(), patch).expect(200);
  }

  private List<JsonNode> history(Answer lead) {
    return acme.rep()
        .get("/leads/" + lead.text("/id") + "/score/history")
        .expect(200)
        .list("/items");
  }

  private static int sum(JsonNode contributions) {
    int sum = 0;
    for (JsonNode line : contributions) {
      sum += line.at("/points").asInt();
    }
    return sum;
  }
}
