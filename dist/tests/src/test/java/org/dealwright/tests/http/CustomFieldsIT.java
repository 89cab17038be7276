package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** Custom fields with declared types. */
class CustomFieldsIT {

  private final Organisation acme = Organisation.create();

  @Test
  void anAdminDeclaresChangesAndRetiresAField() {
    Answer tier = choice("tier", "Gold", "Silver");
    assertThat(tier.text("/label")).isEqualTo("tier");

    Answer renamed =
        patch(tier, Json.object("label", "Tier", "choices", List.of("Gold", "Silver", "Bronze")))
            .expect(200);
    patch(tier, Json.object("label", "Level")).expectProblem(412, "version-conflict");
    Answer retired = patch(renamed, Json.object("retired", true)).expect(200);

    assertThat(retired.at("/retired").asBoolean()).isTrue();
    Answer list = acme.rep().get("/custom-fields").expect(200);
    assertThat(list.at("/items/0")).isEqualTo(retired.json());
    assertThat(acme.admin().get("/audit?record=" + tier.text("/id")).texts("/items", "action"))
        .containsExactly("custom-field.updated", "custom-field.updated", "custom-field.declared");
  }

  @Test
  void aDeclarationIsCheckedAndKeepsKeyAndType() {
    assertThat(
            declare(Json.object("key", "a/b", "choices", List.of("x")))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactlyInAnyOrder("/key", "/type", "/choices");
    assertThat(
            declare(Json.object("key", "tier", "type", "choice"))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/choices");
    Answer seats = declare(Json.object("key", "seats", "type", "number")).expect(201);
    declare(Json.object("key", "seats", "type", "text")).expectProblem(409, "field-exists");

    assertThat(
            patch(seats, Json.object("key", "places", "type", "text"))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/key", "/type");
    acme.rep()
        .post("/custom-fields", Json.object("key", "x", "type", "text"))
        .expectProblem(403, "not-permitted");
  }

  @Test
  void valuesAreCheckedWhereverALeadIsEntered() {
    choice("tier", "Gold", "Silver");
    declare(Json.object("key", "seats", "type", "number")).expect(201);
    Map<String, Object> bad = Json.object("tier", "Bronze", "seats", "many", "colour", "red");
    Map<String, Object> request = Leads.unknown();
    request.put("customFields", bad);
    assertThat(
            acme.rep().post("/leads", request).expectProblem(400, "validation-failed").pointers())
        .containsExactlyInAnyOrder("/customFields/tier", "/customFields/seats");

    request.put("customFields", Json.object("tier", "Gold", "colour", "red"));
    Answer lead = acme.lead(request);
    assertThat(
            acme.rep()
                .patch(path(lead), lead.etag(), Json.object("customFields", bad))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactlyInAnyOrder("/customFields/tier", "/customFields/seats");
    assertThat(lead.text("/customFields/colour")).isEqualTo("red");
  }

  @Test
  void aFormFillsDeclaredFieldsAndItsOtherAnswersStayAsTheyCame() {
    declare(Json.object("key", "seats", "type", "number")).expect(201);
    Map<String, Object> form = Leads.unknown();
    form.put("customFields", Json.object("seats", 12, "colour", "red"));
    form.put("formData", Json.object("seats", "about twelve"));
    assertThat(acme.send(form).expectProblem(400, "validation-failed").pointers())
        .containsExactly("/customFields/colour");

    form.put("customFields", Json.object("seats", 12));
    acme.capture(form).expect(202);

    Answer lead = acme.lead(acme.rep().get("/leads").text("/items/0/id"));
    assertThat(lead.number("/customFields/seats")).isEqualTo(12);
    assertThat(lead.text("/formData/seats")).isEqualTo("about twelve");
  }

  @Test
  void aStrictOrganisationTakesDeclaredFieldsAlone() {
    declare(Json.object("key", "seats", "type", "number")).expect(201);
    String seen = acme.admin().get("/settings").expect(200).etag();
    acme.admin().patch("/settings", seen, Json.object("declaredFieldsOnly", true)).expect(200);
    Map<String, Object> request = Leads.unknown();
    request.put("customFields", Json.object("seats", 3, "colour", "red"));

    Answer refused = acme.rep().post("/leads", request).expectProblem(400, "validation-failed");

    assertThat(refused.pointers()).containsExactly("/customFields/colour");
    Answer upload =
        acme.admin().postText("/imports", "text/csv", "Key,Colour\n1,red\n").expect(201);
    Answer check =
        acme.admin()
            .post(
                "/imports/" + upload.text("/id") + "/preview",
                Json.object(
                    "mapping",
                    Json.object("externalId", Map.of("column", "Key"), "rest", "custom-fields")))
            .expectProblem(400, "validation-failed");
    assertThat(check.pointers()).containsExactly("/mapping/rest");
    assertThat(check.text("/errors/0/detail")).contains("Colour");
  }

  @Test
  void aFileIsReadByTheDeclaredTypes() {
    choice("tier", "Gold", "Silver");
    declare(Json.object("key", "seats", "type", "number")).expect(201);
    declare(Json.object("key", "trial", "type", "boolean")).expect(201);
    declare(Json.object("key", "renewal", "type", "date")).expect(201);
    Answer upload =
        acme.admin()
            .postText(
                "/imports",
                "text/csv",
                """
                Key,TIER,Places,trial,renewal
                1,gold,"1,200",yes,2026-05-01
                2,iron,5,no,soon
                """)
            .expect(201);
    String path = "/imports/" + upload.text("/id");
    Map<String, Object> mapping =
        Json.object(
            "fields", Map.of("customFields/seats", Map.of("column", "Places")),
            "externalId", Map.of("column", "Key"),
            "rest", "custom-fields");
    Answer preview =
        acme.admin().post(path + "/preview", Json.object("mapping", mapping)).expect(200);
    assertThat(preview.texts("/problems", "column")).containsExactlyInAnyOrder("tier", "renewal");

    acme.admin().post(path + "/start", Json.object("mapping", mapping)).expect(202);
    Await.until(
        "the import",
        () -> acme.admin().get(path).expect(200),
        view -> view.at("/finishedAt").isTextual());

    Answer lead = acme.lead(acme.rep().get("/leads").text("/items/0/id"));
    assertThat(lead.at("/customFields"))
        .isEqualTo(
            Json.read(
                "{\"tier\":\"Gold\",\"seats\":1200,\"trial\":true,\"renewal\":\"2026-05-01\"}"));
  }

  private Answer choice(String key, String... choices) {
    return declare(Json.object("key", key, "type", "choice", "choices", List.of(choices)))
        .expect(201);
  }

  private Answer declare(Map<String, Object> field) {
    return acme.admin().post("/custom-fields", field);
  }

  private Answer patch(Answer field, Map<String, Object> patch) {
    return acme.admin().patch("/custom-fields/" + field.text("/id"), field.etag(), patch);
  }

  private static String path(Answer lead) {
    return "/leads/" + lead.text("/id");
  }
}
