package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that happened to a lead or a deal, merged. */
class TimelineIT {

  private final Organisation acme = Organisation.create();

  @Test
  void activitiesAndChangesAreMergedNewestFirst() {
    Answer lead = eventful();

    List<JsonNode> entries = timeline(lead, "").list("/items");

    assertThat(kinds(entries))
        .containsExactlyInAnyOrder(
            "activity",
            "stage_change",
            "status_change",
            "score_change",
            "assignment",
            "field_change");
    assertThat(entries.stream().map(entry -> entry.at("/at").asText()).toList())
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  @Test
  void eachKindCanBeAskedForAlone() {
    Answer lead = eventful();

    for (String kind : kinds(timeline(lead, "").list("/items"))) {
      assertThat(kinds(timeline(lead, "?kind=" + kind).list("/items"))).containsExactly(kind);
    }
    assertThat(kinds(timeline(lead, "?kind=activity&kind=assignment").list("/items")))
        .containsExactlyInAnyOrder("activity", "assignment");
  }

  @Test
  void pagesOfOneEntryAddUpToTheWholeTimeline() {
    Answer lead = eventful();
    Answer whole = timeline(lead, "");

    List<String> paged = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = timeline(lead, "?limit=1" + cursor);
      paged.addAll(page.texts("/items", "id"));
      cursor = page.at("/nextCursor").isNull() ? null : "&cursor=" + page.text("/nextCursor");
    } while (cursor != null);

    assertThat(paged).isEqualTo(whole.texts("/items", "id")).doesNotHaveDuplicates();
  }

  @Test
  void aMoveByHandTellsStagesReasonAndWho() {
    Answer lead = acme.lead(Leads.warm());
    Answer deal = acme.deal(lead.text("/dealId"));

    acme.rep()
        .postIfMatch(
            "/deals/" + deal.text("/id") + "/stage",
            deal.etag(),
            Json.object("stageId", acme.pipeline().stage("Proposal"), "reason", "Asked for one"))
        .expect(200);

    JsonNode move = timeline(lead, "?kind=stage_change").at("/items/0");
    assertThat(move.at("/change/fromName").asText()).isEqualTo("Qualified");
    assertThat(move.at("/change/toName").asText()).isEqualTo("Proposal");
    assertThat(move.at("/change/to").asText()).isEqualTo(acme.pipeline().stage("Proposal"));
    assertThat(move.at("/change/reason").asText()).isEqualTo("Asked for one");
    assertThat(move.at("/actor/id").asText()).isEqualTo(acme.rep().subject());
    assertThat(move.at("/dealId").asText()).isEqualTo(deal.text("/id"));
    assertThat(move.at("/activity").isNull()).isTrue();
  }

  @Test
  void aMoveByTheScoreTellsTheScoreAndIsTheAutomations() {
    Answer lead = acme.lead(Leads.warm());

    JsonNode move = timeline(lead, "?kind=stage_change").at("/items/0");

    assertThat(move.at("/actor/kind").asText()).isEqualTo("automation");
    assertThat(move.at("/change/from").isNull()).isTrue();
    assertThat(move.at("/change/toName").asText()).isEqualTo("Qualified");
    assertThat(move.at("/change/score").asInt()).isEqualTo(lead.number("/score/points"));
  }

  @Test
  void aDealsTimelineHasItsMovesAndActivitiesAlone() {
    Answer lead = eventful();
    String deal = acme.lead(lead.text("/id")).text("/dealId");
    acme.rep()
        .post("/deals/" + deal + "/activities", Json.object("type", "note", "body", "On the deal"))
        .expect(201);

    List<JsonNode> entries =
        acme.rep().get("/deals/" + deal + "/timeline").expect(200).list("/items");

    assertThat(kinds(entries)).containsExactlyInAnyOrder("activity", "stage_change");
    assertThat(entries).allSatisfy(e -> assertThat(e.at("/dealId").asText()).isEqualTo(deal));
  }

  @Test
  void anImportedDealBringsItsHistory() {
    String id =
        acme.admin()
            .postText("/imports", "text/csv", "key;name;stage\n1;Analytical Engines;Proposal\n")
            .expect(201)
            .text("/id");
    acme.admin()
        .post(
            "/imports/" + id + "/start",
            Json.object(
                "mapping",
                Json.object(
                    "externalId",
                    Json.object("column", "key"),
                    "fields",
                    Json.object(
                        "company",
                        Json.object("column", "name"),
                        "stage",
                        Json.object("column", "stage")))))
        .expect(202);
    Answer leads =
        Await.until(
            "the import", () -> acme.rep().get("/leads"), answer -> answer.number("/total") == 1);

    List<JsonNode> moves = timeline(leads.text("/items/0/id"), "?kind=stage_change").list("/items");

    assertThat(moves).isNotEmpty();
    assertThat(moves.get(0).at("/change/toName").asText()).isEqualTo("Proposal");
    assertThat(moves).allSatisfy(m -> assertThat(m.at("/actor/kind").asText()).isEqualTo("import"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=gossip", "limit=0", "limit=201", "cursor=abc"})
  void aQueryParameterThatCannotBeReadIsNamed(String query) {
    Answer lead = acme.lead(Leads.unknown());

    assertThat(
            acme.rep()
                .get("/leads/" + lead.text("/id") + "/timeline?" + query)
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly(query.substring(0, query.indexOf('=')));
  }

  /** A lead to which each kind of thing has happened. */
  private Answer eventful() {
    Answer lead = acme.lead(Leads.warm());
    String path = "/leads/" + lead.text("/id");
    acme.rep().post(path + "/activities", Json.object("type", "call")).expect(201);
    acme.rep()
        .patch(
            path, lead.etag(), Json.object("jobTitle", "CEO", "assignedTo", acme.rep().subject()))
        .expect(200);
    return lead;
  }

  private Answer timeline(Answer lead, String query) {
    return timeline(lead.text("/id"), query);
  }

  private Answer timeline(String lead, String query) {
    return acme.rep().get("/leads/" + lead + "/timeline" + query).expect(200);
  }

  private static Set<String> kinds(List<JsonNode> entries) {
    return entries.stream().map(entry -> entry.at("/kind").asText()).collect(Collectors.toSet());
  }
}
