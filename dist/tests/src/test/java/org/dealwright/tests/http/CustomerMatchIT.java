package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.HostCustomers;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Unique;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which customers of the host leads may belong to. */
class CustomerMatchIT {

  private final Organisation acme = Organisation.create();
  private final HostCustomers host = new HostCustomers(acme);
  private final String domain = acme.slug() + ".example.com";

  @Test
  void aCustomerIsSuggestedForEachThingInCommonTheSurestFirst() {
    String email = host.add("By address", "ada@" + domain, "+49 30 1111");
    String phone = host.add("By number", "x@other-" + domain, "+49 30 2222");
    String sameDomain = host.add("By domain", "office@" + domain, "+49 30 3333");
    host.add("None", "y@none-" + domain, "+49 30 4444");
    host.mirror();

    Answer found = suggestions(lead("Ada@" + domain, "030 2222"));

    assertThat(found.list("/items").stream().map(one -> one.at("/customer/hostId").asText()))
        .containsExactly(email, phone, sameDomain);
    assertThat(found.texts("/items", "strength")).containsExactly("strong", "medium", "weak");
    assertThat(found.at("/items/0/reasons").toString()).isEqualTo("[\"email\",\"domain\"]");
    assertThat(found.at("/items/1/reasons").toString()).isEqualTo("[\"phone\"]");
    assertThat(found.at("/items/2/reasons").toString()).isEqualTo("[\"domain\"]");
  }

  @Test
  void aDomainOfOneCustomerAloneSaysMoreThanASharedOne() {
    host.add("Alone", "office@" + domain, "+49 30 1111");
    host.mirror();

    assertThat(suggestions(lead("ada@" + domain, null)).texts("/items", "strength"))
        .containsExactly("medium");
  }

  @Test
  void numberAndDomainTogetherAreSure() {
    host.add("Both", "office@" + domain, "+49 30 1111");
    host.mirror();

    assertThat(suggestions(lead("ada@" + domain, "+49 (30) 1111")).texts("/items", "strength"))
        .containsExactly("strong");
  }

  @Test
  void providersOfFreeMailAreNoCompanies() {
    host.add("Free", Unique.name("office") + "@gmail.com", "+49 30 1111");
    host.mirror();

    assertThat(suggestions(lead(Unique.name("ada") + "@gmail.com", null)).list("/items")).isEmpty();
  }

  @Test
  void whatIsGoneIsNotSuggested() {
    String number = host.add("Gone", "ada@" + domain, "+49 30 1111");
    host.mirror();
    host.delete(number);
    host.mirror();

    assertThat(suggestions(lead("ada@" + domain, null)).list("/items")).isEmpty();
  }

  @Test
  void linksAreProposedForManyLeadsAndMadeWhereTheyAreAccepted() {
    for (int i = 0; i < 3; i++) {
      host.add("Customer " + i, "ada" + i + "@" + i + domain, "+49 30 111" + i);
    }
    host.mirror();
    List<Answer> leads =
        IntStream.range(0, 5).mapToObj(i -> lead("ada" + i + "@" + i + domain, null)).toList();

    List<Map<String, Object>> links = new ArrayList<>();
    String cursor = "";
    do {
      Answer part = acme.rep().get("/customers/link-proposals?limit=2" + cursor).expect(200);
      part.list("/items")
          .forEach(
              item ->
                  links.add(
                      Json.object(
                          "leadId", item.at("/leadId").asText(),
                          "leadVersion", item.at("/leadVersion").asInt(),
                          "customerId", item.at("/suggestions/0/customer/id").asText())));
      cursor = part.at("/nextCursor").isNull() ? null : "&cursor=" + part.text("/nextCursor");
    } while (cursor != null);
    assertThat(links.stream().map(link -> link.get("leadId")))
        .containsExactlyInAnyOrderElementsOf(
            leads.subList(0, 3).stream().map(lead -> lead.text("/id")).toList());

    links.get(1).put("leadVersion", 7);
    links.get(2).put("customerId", UUID.randomUUID().toString());
    Answer outcome = accept(links).expect(200);

    assertThat(outcome.number("/changed")).isOne();
    assertThat(outcome.texts("/items", "code"))
        .containsExactly("null", "version-conflict", "validation-failed");
    assertThat(acme.rep().get("/leads?hasCustomer=true").number("/total")).isOne();
    assertThat(acme.rep().get("/customers/link-proposals").expect(200).list("/items")).hasSize(2);
    accept(links).expect(200);
    assertThat(acme.rep().get("/leads?hasCustomer=true").number("/total")).isOne();
  }

  private List<String> file(String query) {
    Client rep = acme.rep();
    return rep.send(
            rep.request("/customers/link-proposals/export.csv" + query)
                .setHeader("Accept", "text/csv")
                .GET())
        .expect(200)
        .body()
        .lines()
        .toList();
  }

  @Test
  void weakProposalsCanBeLeftOut() {
    host.add("One", "office@" + domain, "+49 30 1111");
    host.add("Two", "sales@" + domain, "+49 30 2222");
    host.mirror();
    lead("ada@" + domain, null);

    assertThat(acme.rep().get("/customers/link-proposals").list("/items")).hasSize(1);
    assertThat(acme.rep().get("/customers/link-proposals?strength=medium").list("/items"))
        .isEmpty();
    assertThat(file("")).hasSize(3).anyMatch(line -> line.contains(",One,weak,domain"));
    assertThat(file("?strength=medium")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=501", "strength=sure", "cursor=abc", "cursor=%00"})
  void aQueryParameterThatCannotBeReadIsNamed(String query) {
    assertThat(
            acme.rep()
                .get("/customers/link-proposals?" + query)
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly(query.substring(0, query.indexOf('=')));
  }

  @Test
  void whatIsAcceptedMustBeWhole() {
    Map<String, Object> link =
        Json.object(
            "leadId", UUID.randomUUID().toString(),
            "leadVersion", 0,
            "customerId", UUID.randomUUID().toString());

    assertThat(accept(List.of()).expectProblem(400, "validation-failed").pointers())
        .containsExactly("/items");
    assertThat(accept(List.of(link, link)).expectProblem(400, "validation-failed").pointers())
        .containsExactly("/items/1");
    assertThat(
            accept(List.of(Json.object("leadId", UUID.randomUUID().toString())))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/items/0");
    assertThat(accept(List.of(link)).expect(200).text("/items/0/code")).isEqualTo("not-found");
    acme.rep()
        .postText("/customers/link-proposals/accept", "application/json", "{")
        .expectProblem(400, "malformed-json");
  }

  @Test
  void anotherOrganisationsLeadsAndCustomersAreNotLinked() {
    Organisation globex = Organisation.create();
    String theirs = new HostCustomers(globex).mirrored("Theirs");
    Answer ours = lead("ada@" + domain, null);
    Map<String, Object> link =
        Json.object("leadId", ours.text("/id"), "leadVersion", 0, "customerId", theirs);

    assertThat(accept(List.of(link)).text("/items/0/code")).isEqualTo("validation-failed");
    assertThat(
            globex
                .rep()
                .post("/customers/link-proposals/accept", Json.object("items", List.of(link)))
                .text("/items/0/code"))
        .isEqualTo("not-found");
  }

  @Test
  void whoOnlyReadsSeesSuggestionsButReviewsNothing() {
    User reader = acme.newUser("Rita", "Reader", "leads:read");
    Answer lead = lead("ada@" + domain, null);

    reader.get("/leads/" + lead.text("/id") + "/customer-suggestions").expect(200);
    reader.get("/customers/link-proposals").expectProblem(403, "not-permitted");
    reader
        .post("/customers/link-proposals/accept", Json.object("items", List.of()))
        .expectProblem(403, "not-permitted");
  }

  private Answer accept(List<Map<String, Object>> links) {
    return acme.rep().post("/customers/link-proposals/accept", Json.object("items", links));
  }

  private Answer lead(String email, String phone) {
    Map<String, Object> lead = Leads.unknown();
    lead.put("email", email);
    lead.put("phone", phone);
    lead.put("country", "DE");
    return acme.lead(lead);
  }

  private Answer suggestions(Answer lead) {
    return acme.rep().get("/leads/" + lead.text("/id") + "/customer-suggestions").expect(200);
  }
}
