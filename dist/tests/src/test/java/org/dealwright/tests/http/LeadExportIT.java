package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** The list of leads as a file. */
class LeadExportIT {

  private static final int MANY = 3_000;

  private final Organisation acme = Organisation.create();

  @Test
  void theFileHasAllLeadsHoweverMany() {
    importMany();

    List<String> lines = export("").body().lines().toList();

    assertThat(lines).hasSize(MANY + 1);
    assertThat(lines.get(0)).startsWith("id,firstName,lastName,email,phone,company");
    assertThat(lines.stream().skip(1).distinct()).hasSize(MANY);
  }

  @Test
  void theFileIsFilteredAndSortedAsTheList() {
    acme.lead(with("company", "Zeta"));
    acme.lead(with("company", "Alpha"));
    acme.lead(with("source", "event"));

    List<String> lines = export("?source=referral&sort=company&limit=1").body().lines().toList();

    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).contains(",Alpha,");
    assertThat(lines.get(2)).contains(",Zeta,");
  }

  @Test
  void umlautsQuotesAndAmountsAreWrittenAsPeopleWriteThem() {
    Map<String, Object> lead = with("company", "Müller \"Söhne\", Köln");
    lead.put("estimatedValue", Leads.euros(123_450));
    lead.put("phone", "+49 30 901820");
    acme.lead(lead);

    Answer file = export("");

    assertThat(file.body())
        .contains("\"Müller \"\"Söhne\"\", Köln\"")
        .contains(",1234.50,EUR,")
        .contains(",+49 30 901820,");
    assertThat(file.header("Content-Type")).contains("text/csv;charset=utf-8");
    assertThat(file.header("Content-Disposition").orElseThrow())
        .matches("attachment; filename=\"leads-\\d{4}-\\d{2}-\\d{2}\\.csv\"");
  }

  @Test
  void aFormulaIsQuotedSoThatNoSpreadsheetRunsIt() {
    acme.lead(with("company", "=HYPERLINK(\"http://evil.example\")"));
    acme.lead(with("jobTitle", "-2+cmd|' /C calc'!A0"));

    assertThat(export("").body())
        .contains(",\"'=HYPERLINK(\"\"http://evil.example\"\")\",")
        .contains(",'-2+cmd|' /C calc'!A0,");
  }

  @Test
  void whoMayNotReadLeadsGetsNoFile() {
    request(acme.newUser("Ivan", "Petrov", "leads:write"), "").expectProblem(403, "not-permitted");
    request(Client.anonymous(), "").expect(401);
  }

  @Test
  void anotherOrganisationsFileIsEmpty() {
    acme.lead(Leads.warm());

    assertThat(request(Organisation.create().rep(), "").expect(200).body().lines()).hasSize(1);
  }

  @Test
  void aBadFilterIsRefusedBeforeTheFileBegins() {
    Answer refused = request(acme.rep(), "?scoreMin=high").expectProblem(400, "validation-failed");

    assertThat(refused.pointers()).containsExactly("scoreMin");
  }

  private Answer export(String query) {
    return request(acme.rep(), query).expect(200);
  }

  private static Answer request(Client client, String query) {
    return client.send(
        client.request("/leads/export.csv" + query).setHeader("Accept", "text/csv").GET());
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> lead = Leads.unknown();
    lead.put(field, value);
    return lead;
  }

  private void importMany() {
    String rows =
        IntStream.range(0, MANY)
            .mapToObj(i -> "Ada,Byron" + i + ",ada" + i + "@example.com")
            .collect(Collectors.joining("\n", "First,Last,Mail\n", "\n"));
    Answer upload = acme.admin().postText("/imports", "text/csv", rows).expect(201);
    String path = "/imports/" + upload.text("/id");
    acme.admin().post(path + "/start", Json.object("mapping", mapping())).expect(202);
    Await.until(
        "the import",
        () -> acme.admin().get(path).expect(200),
        view -> view.text("/state").equals("done"));
  }

  private static Map<String, Object> mapping() {
    return Map.of(
        "fields",
        Map.of(
            "firstName", Map.of("column", "First"),
            "lastName", Map.of("column", "Last"),
            "email", Map.of("column", "Mail")));
  }
}
