package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leads from a file. */
class ImportIT {

  private static final String CSV = "text/csv";
  private static final String FILE =
      """
      Key,First,Last,Mail,Company,Size,Converted,Since,Colour
      k1,Ada,Byron,ada@example.com,Analytical Engines,12,1,2025-03-01,red
      k2,Grace,Hopper,grace@example.com,Cobol,many,0,2025-04-01,
      k3,Mary,Somerville,not an address,Sea,3,0,2025-05-01,blue
      k4,Emmy,Noether,emmy@example.com,"Ring, Ideal & Co",250,0,2025-06-01,green
      """;

  private final Organisation acme = Organisation.create();

  @Test
  void anUploadShowsTheColumnsAndGuessesAMapping() {
    Answer upload = upload(FILE);

    assertThat(upload.number("/rows")).isEqualTo(4);
    assertThat(upload.texts("/columns", "name"))
        .containsExactly(
            "Key", "First", "Last", "Mail", "Company", "Size", "Converted", "Since", "Colour");
    assertThat(upload.at("/columns/4/samples").toString()).contains("Ring, Ideal & Co");
    assertThat(upload.text("/suggestedMapping/fields/company/column")).isEqualTo("Company");
  }

  @Test
  void aPreviewNamesEachProblemByRowAndColumnAndImportsNothing() {
    Answer upload = upload(FILE);

    Answer preview = send(upload, "preview", mapping()).expect(200);

    assertThat(preview.number("/accepted")).isEqualTo(2);
    assertThat(preview.number("/refused")).isEqualTo(2);
    assertThat(preview.texts("/problems", "row")).containsExactly("2", "3");
    assertThat(preview.texts("/problems", "column")).containsExactly("Size", "Mail");
    assertThat(preview.text("/problems/0/value")).isEqualTo("many");
    assertThat(preview.text("/sample/0/displayName")).isEqualTo("Ada Byron");
    assertThat(preview.text("/sample/0/status")).isEqualTo("won");
    assertThat(acme.rep().get("/leads").number("/total")).isZero();
  }

  @Test
  void anImportTakesGoodRowsAndReportsTheOthers() {
    Answer upload = upload(FILE);

    Answer done = imported(upload, mapping());

    assertThat(done.text("/state")).isEqualTo("done");
    assertThat(done.number("/processed")).isEqualTo(4);
    assertThat(done.number("/accepted")).isEqualTo(2);
    assertThat(done.number("/refused")).isEqualTo(2);
    assertThat(done.number("/scored")).isEqualTo(2);
    Answer leads = acme.rep().get("/leads?sort=createdAt").expect(200);
    assertThat(leads.texts("/items", "email"))
        .containsExactly("ada@example.com", "emmy@example.com");
    assertThat(leads.texts("/items", "status")).containsExactly("won", "new");
    assertThat(leads.text("/items/0/createdAt")).startsWith("2025-03-01");
    assertThat(leads.at("/items/1/score/points").isInt()).isTrue();
    Answer ada = acme.lead(leads.text("/items/0/id"));
    assertThat(ada.text("/customFields/Colour")).isEqualTo("red");
    assertThat(ada.at("/customFields").has("Mail")).isFalse();
  }

  @Test
  void theRefusedRowsComeBackAsAFileWithTheirProblems() {
    Answer upload = upload(FILE);
    imported(upload, mapping());

    Answer refused =
        acme.admin()
            .send(
                acme.admin()
                    .request("/imports/" + upload.text("/id") + "/refused.csv")
                    .setHeader("Accept", CSV)
                    .GET())
            .expect(200);

    List<String> lines = refused.body().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).isEqualTo(FILE.lines().findFirst().orElseThrow() + ",problem");
    assertThat(lines.get(1)).startsWith("k2,Grace").contains("Size");
    assertThat(lines.get(2)).startsWith("k3,Mary").contains("Mail");
  }

  @Test
  void formulasInRefusedRowsAreDefused() {
    Answer upload = upload("Mail,Company\nno address,=HYPERLINK(1)\n");
    Map<String, Object> mapping = Json.object("fields", Map.of("email", Map.of("column", "Mail")));
    imported(upload, mapping);

    Answer refused =
        acme.admin()
            .send(
                acme.admin()
                    .request("/imports/" + upload.text("/id") + "/refused.csv")
                    .setHeader("Accept", CSV)
                    .GET())
            .expect(200);

    assertThat(refused.body()).contains("'=HYPERLINK").doesNotContain(",=HYPERLINK");
  }

  @Test
  void theSameFileAgainAddsNothing() {
    imported(upload(FILE), mapping());

    Answer again = imported(upload(FILE), mapping());

    assertThat(again.number("/accepted")).isZero();
    assertThat(again.number("/refused")).isEqualTo(4);
    assertThat(acme.rep().get("/leads").number("/total")).isEqualTo(2);
  }

  @Test
  void aKeyThatStandsTwiceInTheFileIsTakenOnce() {
    String file = "Key,Mail\na,one@example.com\na,two@example.com\n";
    Map<String, Object> mapping =
        Json.object(
            "fields", Map.of("email", Map.of("column", "Mail")),
            "externalId", Map.of("column", "Key"));

    Answer done = imported(upload(file), mapping);

    assertThat(done.number("/accepted")).isOne();
    assertThat(done.number("/problems/0/row")).isEqualTo(2);
  }

  @Test
  void aFileIsStartedOnce() {
    Answer upload = upload(FILE);
    imported(upload, mapping());

    send(upload, "start", mapping()).expectProblem(409, "import-already-started");
  }

  @Test
  void anImportIsHistoryAndFiresNothing() {
    imported(upload(HotFile.of(1)), HotFile.mapping());

    Answer lead = acme.rep().get("/leads").expect(200);
    assertThat(lead.number("/items/0/score/points")).isGreaterThan(75);
    assertThat(lead.at("/items/0/dealId").isNull()).isTrue();
    assertThat(acme.events()).isEmpty();
  }

  @Test
  void anImportedLeadOverAThresholdDoesNotMoveAtItsFirstEdit() {
    imported(upload(HotFile.of(1)), HotFile.mapping());
    Answer lead = acme.lead(acme.rep().get("/leads").text("/items/0/id"));

    Answer edited =
        acme.rep()
            .patch("/leads/" + lead.text("/id"), lead.etag(), Json.object("source", "partner"))
            .expect(200);

    assertThat(edited.number("/score/points")).isNotEqualTo(lead.number("/score/points"));
    assertThat(edited.at("/dealId").isNull()).isTrue();
  }

  @Test
  void anImportListsWhatItsScoresWouldHaveMoved() {
    Answer upload = imported(upload(HotFile.of(3)), HotFile.mapping());
    String list = "/imports/" + upload.text("/id") + "/held-moves";

    Answer first = acme.admin().get(list + "?limit=2").expect(200);
    Answer rest =
        acme.admin().get(list + "?limit=2&cursor=" + first.text("/nextCursor")).expect(200);

    assertThat(first.number("/total")).isEqualTo(3);
    assertThat(first.list("/items")).hasSize(2);
    assertThat(rest.list("/items")).hasSize(1);
    assertThat(rest.at("/nextCursor").isNull()).isTrue();
    assertThat(first.text("/items/0/stage/name")).isEqualTo("Demo scheduled");
    assertThat(first.number("/items/0/points")).isGreaterThan(75);
    assertThat(first.text("/items/0/pipelineId")).isEqualTo(acme.pipeline().id());
    String csv =
        acme.admin()
            .send(acme.admin().request(list + "/export.csv").setHeader("Accept", CSV).GET())
            .expect(200)
            .body();
    assertThat(csv.lines()).hasSize(4).first().isEqualTo("lead,name,pipeline,stage,score");
    assertThat(csv).contains("Ada Byron").contains("Demo scheduled");
    acme.rep().get(list).expectProblem(403, "not-permitted");
    assertThat(
            acme.admin().get(list + "?cursor=x").expectProblem(400, "validation-failed").pointers())
        .containsExactly("cursor");
  }

  @Test
  void anImportedDealThatIsFurtherOnIsNotListed() {
    List<String> lines = HotFile.of(2).lines().toList();
    String file =
        String.join(
            "\n", lines.get(0) + ",Stage", lines.get(1) + ",Proposal", lines.get(2) + ",New", "");
    Map<String, Object> fields = HotFile.fields();
    fields.put("stage", Map.of("column", "Stage"));

    Answer upload = imported(upload(file), Json.object("fields", fields));

    Answer held = acme.admin().get("/imports/" + upload.text("/id") + "/held-moves").expect(200);
    assertThat(held.number("/total")).isOne();
    assertThat(acme.lead(held.text("/items/0/leadId")).text("/stage/name")).isEqualTo("New");
  }

  @Test
  void aStageColumnBringsDealsWithTheirHistory() {
    String file =
        """
        Mail,Stage,Result,Made,Ended
        one@example.com,Proposal,open,2025-01-10,
        two@example.com,Proposal,won,2025-01-10,2025-02-20
        """;
    Map<String, Object> mapping =
        Json.object(
            "fields", Map.of("email", Map.of("column", "Mail"), "stage", Map.of("column", "Stage")),
            "outcome", Map.of("column", "Result"),
            "createdAt", Map.of("column", "Made"),
            "closedAt", Map.of("column", "Ended"));

    imported(upload(file), mapping);

    Answer leads = acme.rep().get("/leads?sort=-updatedAt").expect(200);
    assertThat(leads.list("/items").stream().map(lead -> lead.at("/stage/name").asText()))
        .containsExactlyInAnyOrder("Proposal", "Won");
    JsonNode won =
        leads.list("/items").stream()
            .filter(lead -> lead.at("/status").asText().equals("won"))
            .findFirst()
            .orElseThrow();
    Answer deal = acme.deal(won.at("/dealId").asText());
    assertThat(deal.text("/closedAt")).startsWith("2025-02-20");
    assertThat(deal.texts("/stageHistory", "at").get(0)).startsWith("2025-01-10");
    assertThat(deal.text("/stageHistory/0/actor/kind")).isEqualTo("import");
    assertThat(acme.events()).isEmpty();
  }

  @Test
  void aLargerFileIsTakenInPartsAndEachRowOnce() {
    Answer done = imported(upload(HotFile.of(2_345)), HotFile.mapping());

    assertThat(done.number("/accepted")).isEqualTo(2_345);
    assertThat(done.number("/scored")).isEqualTo(2_345);
    assertThat(acme.rep().get("/leads?limit=1").number("/total")).isEqualTo(2_345);
  }

  @Test
  void aMappingThatDoesNotFitTheFileIsRefusedBeforeAnyRow() {
    Answer upload = upload(FILE);
    Map<String, Object> mapping =
        Json.object(
            "fields",
                Map.of("email", Map.of("column", "E-Mail"), "shoeSize", Map.of("column", "Size")),
            "createdAt", Json.object("column", "Since", "format", "not a pattern"));

    Answer refused = send(upload, "start", mapping).expectProblem(400, "validation-failed");

    assertThat(refused.pointers())
        .containsExactlyInAnyOrder(
            "/mapping/fields/email", "/mapping/fields/shoeSize", "/mapping/createdAt/format");
    assertThat(acme.admin().get("/imports/" + upload.text("/id")).text("/state"))
        .isEqualTo("uploaded");
  }

  @Test
  void aMappingMustBeGiven() {
    Answer upload = upload(FILE);

    Answer refused =
        acme.admin()
            .post("/imports/" + upload.text("/id") + "/start", Map.of())
            .expectProblem(400, "validation-failed");
    assertThat(refused.pointers()).containsExactly("/mapping");
    send(upload, "start", Map.of()).expectProblem(400, "validation-failed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "Mail,Name\n", "Mail,Mail\na,b\n", ",,\n1,2,3\n"})
  void aFileWithoutHeaderOrRowsIsRefused(String content) {
    acme.admin().postText("/imports", CSV, content).expectProblem(400, "validation-failed");
  }

  @Test
  void aFileThatIsNoTextIsRefused() {
    byte[] latin = "Mail,Name\na@example.com,M\u00fcller\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] wide = "Mail,Name\na@example.com,Ada\n".getBytes(StandardCharsets.UTF_16LE);
    byte[] image = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte) 0xff};

    for (byte[] content : List.of(latin, wide, image)) {
      Answer refused =
          acme.admin()
              .send(
                  acme.admin()
                      .request("/imports")
                      .header("Content-Type", CSV)
                      .POST(BodyPublishers.ofByteArray(content)));
      refused.expectProblem(400, "validation-failed");
    }
  }

  @Test
  void anotherMediaTypeIsRefused() {
    acme.admin()
        .postText("/imports", "application/vnd.ms-excel", FILE)
        .expectProblem(415, "unsupported-media-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mail;Name\na@example.com;Ada\n", "\uFEFFMail\tName\r\na@example.com\tAda\r\n"})
  void otherSeparatorsLineEndsAndByteOrderMarksAreUnderstood(String content) {
    Answer upload = upload(content);

    assertThat(upload.texts("/columns", "name")).containsExactly("Mail", "Name");
  }

  private Answer upload(String content) {
    return acme.admin().postText("/imports?fileName=leads.csv", CSV, content).expect(201);
  }

  private Answer send(Answer upload, String what, Map<String, Object> mapping) {
    return acme.admin()
        .post("/imports/" + upload.text("/id") + "/" + what, Json.object("mapping", mapping));
  }

  private Answer imported(Answer upload, Map<String, Object> mapping) {
    send(upload, "start", mapping).expect(202);
    return Await.until(
        "the import",
        () -> acme.admin().get("/imports/" + upload.text("/id")).expect(200),
        view -> view.at("/finishedAt").isTextual());
  }

  private static Map<String, Object> mapping() {
    return Json.object(
        "fields",
            Map.of(
                "firstName", Map.of("column", "First"),
                "lastName", Map.of("column", "Last"),
                "email", Map.of("column", "Mail"),
                "company", Map.of("column", "Company"),
                "companySize", Map.of("column", "Size")),
        "rest", "custom-fields",
        "outcome", Map.of("column", "Converted", "values", Map.of("1", "won", "0", "open")),
        "createdAt", Map.of("column", "Since"),
        "externalId", Map.of("column", "Key"));
  }
}
