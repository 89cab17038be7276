package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Rates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of leads: filters, sorts, pages. */
class LeadListIT {

  private static final int PAGES = 50;
  private static final List<List<String>> TAGS =
      List.of(List.of(), List.of("fair"), List.of("vip", "fair"), List.of("vip"));

  private final Organisation acme = Organisation.create();

  @Test
  void anEmptyListIsAnAnswer() {
    Answer list = acme.rep().get("/leads").expect(200);

    assertThat(list.list("/items")).isEmpty();
    assertThat(list.at("/nextCursor").isNull()).isTrue();
    assertThat(list.number("/total")).isZero();
    assertThat(list.at("/totalIsExact").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "score",
        "-score",
        "createdAt",
        "-createdAt",
        "updatedAt",
        "-updatedAt",
        "name",
        "-name",
        "company",
        "-company",
        "estimatedValue",
        "-estimatedValue",
        "scoreUpdatedAt",
        "-followUpAt",
        "jobTitle",
        "-email",
        "phone",
        "country",
        "industry",
        "-companySize",
        "source",
        "-status",
        "stage",
        "-stage",
        "-assignedTo",
        "tags",
        "-tags",
        "sequence"
      })
  void eachSortGivesEachLeadOnceOverItsPages(String sort) {
    List<String> added = manyAlike();

    List<JsonNode> paged = pages("/leads?limit=3&sort=" + sort);

    assertThat(ids(paged)).containsExactlyInAnyOrderElementsOf(added);
    List<JsonNode> whole = acme.rep().get("/leads?sort=" + sort).expect(200).list("/items");
    assertThat(ids(paged)).isEqualTo(ids(whole));
    assertThat(paged).isSortedAccordingTo(order(sort));
  }

  @Test
  void estimatesAreSortedByWhatTheyAreWorthInTheReportingCurrency() {
    Rates rates = new Rates(acme);
    rates.put("USD", "EUR", "2026-01-01", "0.5");
    rates.put("EUR", "JPY", "2026-01-01", "150");
    List<String> rising =
        List.of(
            estimated(null),
            estimated(null),
            estimated(Json.object("amount", 0, "currency", "EUR")),
            estimated(Json.object("amount", 10_000, "currency", "JPY")), // 66.67 EUR
            estimated(Leads.euros(7_000)),
            estimated(Json.object("amount", 20_000, "currency", "USD")), // 100 EUR
            estimated(Leads.euros(10_000)),
            estimated(Json.object("amount", 20_002, "currency", "USD")),
            estimated(Json.object("amount", 11_000, "currency", "GBP"))); // No rate: 11,000.

    assertThat(ids(pages("/leads?limit=2&sort=estimatedValue"))).isEqualTo(rising);
    List<String> falling = new ArrayList<>(rising);
    Collections.reverse(falling);
    assertThat(ids(pages("/leads?limit=2&sort=-estimatedValue"))).isEqualTo(falling);
    assertThat(ids(pages("/leads?limit=2&sort=-estimatedValue&scoreMin=0"))).isEqualTo(falling);
    assertThat(
            acme.rep()
                .get("/leads?limit=3&page=2&sort=estimatedValue")
                .expect(200)
                .texts("/items", "id"))
        .isEqualTo(rising.subList(3, 6));
    Client rep = acme.rep();
    Answer file =
        rep.send(
            rep.request("/leads/export.csv?sort=estimatedValue")
                .setHeader("Accept", "text/csv")
                .GET());
    assertThat(
            file.expect(200)
                .body()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(','))))
        .containsExactlyElementsOf(rising);
  }

  private String estimated(Map<String, Object> value) {
    Map<String, Object> lead = Leads.unknown();
    lead.put("estimatedValue", value);
    return acme.lead(lead).text("/id");
  }

  @Test
  void aLeadAddedMeanwhileDoesNotDisturbThePages() {
    manyAlike();
    Answer first = acme.rep().get("/leads?limit=3&sort=-createdAt").expect(200);
    acme.lead(Leads.hot());

    Answer second =
        acme.rep()
            .get("/leads?limit=3&sort=-createdAt&cursor=" + first.text("/nextCursor"))
            .expect(200);

    assertThat(second.texts("/items", "id"))
        .hasSize(3)
        .doesNotContainAnyElementsOf(first.texts("/items", "id"));
  }

  @Test
  void theCursorOfOneSortIsRefusedByAnother() {
    manyAlike();
    String cursor = acme.rep().get("/leads?limit=3&sort=name").expect(200).text("/nextCursor");

    for (String sort : List.of("score", "createdAt", "company", "-name")) {
      acme.rep()
          .get("/leads?limit=3&sort=" + sort + "&cursor=" + cursor)
          .expectProblem(400, "validation-failed");
    }
  }

  @Test
  void eachFilterNarrowsTheList() {
    String stage = acme.pipeline().stage("Demo scheduled");
    Map<String, Object> assigned = Leads.cold();
    assigned.put("assignedTo", acme.rep().subject());
    String cold = acme.lead(assigned).text("/id");
    String hot = acme.lead(Leads.hot()).text("/id");

    assertThat(found("source=referral")).containsExactly(hot);
    assertThat(found("source=referral&source=cold_outreach")).containsExactlyInAnyOrder(hot, cold);
    assertThat(found("band=high")).containsExactly(hot);
    assertThat(found("band=low&band=medium")).containsExactly(cold);
    assertThat(found("scoreMin=70")).containsExactly(hot);
    assertThat(found("scoreMax=39")).containsExactly(cold);
    assertThat(found("status=qualified")).containsExactly(hot);
    assertThat(found("stageId=" + stage)).containsExactly(hot);
    assertThat(found("assignedTo=" + acme.rep().subject())).containsExactly(cold);
    assertThat(found("source=referral&band=low")).isEmpty();
  }

  @Test
  void amongEqualScoresTheOlderLeadComesFirst() {
    String older = acme.lead(Leads.hot()).text("/id");
    String newer = acme.lead(Leads.hot()).text("/id");

    assertThat(found("sort=-score")).containsExactly(older, newer);
    assertThat(found("sort=score")).containsExactly(newer, older);
  }

  @Test
  void tagsOwnersFollowUpsAndAgeNarrowTheList() {
    Map<String, Object> form = Leads.unknown();
    form.put("tags", List.of("fair", "vip"));
    form.put("assignedTo", acme.rep().subject());
    form.put("followUpAt", "2026-05-04T08:00:00Z");
    String tagged = acme.lead(form).text("/id");
    acme.moveClock(Duration.ofHours(25));
    String other = acme.lead(Leads.unknown()).text("/id");

    assertThat(found("tag=vip&tag=none")).containsExactly(tagged);
    assertThat(found("assignedTo=me")).containsExactly(tagged);
    assertThat(found("assignedTo=nobody")).containsExactly(other);
    assertThat(found("followUpFrom=2026-05-04&followUpTo=2026-05-05")).containsExactly(tagged);
    assertThat(acme.rep().get("/leads?tag=vip").text("/items/0/followUpAt"))
        .isEqualTo("2026-05-04T08:00:00Z");
    assertThat(found("olderThan=PT24H")).containsExactly(tagged);
    assertThat(found("hasCustomer=false")).containsExactlyInAnyOrder(tagged, other);
    assertThat(found("hasCustomer=true")).isEmpty();
  }

  @Test
  void numberedPagesReachOverTheFirstTenThousandLeads() {
    List<String> added = manyAlike();

    Answer second = acme.rep().get("/leads?sort=createdAt&limit=3&page=2").expect(200);

    assertThat(second.texts("/items", "id")).isEqualTo(added.subList(3, 6));
    assertThat(second.number("/total")).isEqualTo(added.size());
    assertThat(acme.rep().get("/leads?limit=200&page=51").pointers()).containsExactly("page");
    assertThat(acme.rep().get("/leads?page=0").pointers()).containsExactly("page");
    assertThat(acme.rep().get("/leads?page=2&cursor=x").pointers()).containsExactly("page");
  }

  @Test
  void theSearchLooksIntoNamesCompanyAndAddress() {
    Map<String, Object> lead = Leads.unknown();
    lead.putAll(Map.of("firstName", "Grace", "lastName", "Höpper", "company", "Cobol & Sons"));
    String id = acme.lead(lead).text("/id");
    acme.lead(Leads.unknown());
    String email = (String) lead.get("email");

    for (String text : List.of("grace", "H%C3%B6pp", "COBOL", "Cobol%20%26", email)) {
      assertThat(found("q=" + text)).as(text).containsExactly(id);
    }
    assertThat(found("q=nobody")).isEmpty();
  }

  @Test
  void daysNarrowTheListByCreation() {
    acme.moveClock(Duration.ofDays(-10));
    String old = acme.lead(Leads.unknown()).text("/id");
    acme.moveClock(Duration.ZERO);
    String recent = acme.lead(Leads.unknown()).text("/id");
    Instant between = Instant.now().minus(Duration.ofDays(5));

    assertThat(found("dateFrom=" + between)).containsExactly(recent);
    assertThat(found("dateTo=" + between)).containsExactly(old);
    assertThat(found("dateTo=" + between.toString().substring(0, 10))).containsExactly(old);
  }

  private List<String> found(String query) {
    Answer list = acme.rep().get("/leads?" + query).expect(200);
    assertThat(list.number("/total")).isEqualTo(list.list("/items").size());
    return list.texts("/items", "id");
  }

  /** Leads of which several share each value that one can sort by. */
  private List<String> manyAlike() {
    Random random = new Random(20_261_121);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Map<String, Object> lead = random.nextBoolean() ? Leads.cold() : Leads.warm();
      lead.put("lastName", List.of("Özil", "zander", "Abel").get(random.nextInt(3)));
      lead.put("company", random.nextBoolean() ? "Acme" : null);
      if (random.nextBoolean()) {
        lead.remove("estimatedValue");
      }
      lead.put("tags", TAGS.get(random.nextInt(TAGS.size())));
      ids.add(acme.lead(lead).text("/id"));
    }
    return ids;
  }

  private List<JsonNode> pages(String path) {
    List<JsonNode> all = new ArrayList<>();
    Answer page = acme.rep().get(path).expect(200);
    all.addAll(page.list("/items"));
    for (int i = 0; i < PAGES && !page.at("/nextCursor").isNull(); i++) {
      page = acme.rep().get(path + "&cursor=" + page.text("/nextCursor")).expect(200);
      all.addAll(page.list("/items"));
    }
    return all;
  }

  private static List<String> ids(List<JsonNode> leads) {
    return leads.stream().map(lead -> lead.at("/id").asText()).toList();
  }

  /** Texts are sorted as the database's language says, so only numbers and times are compared. */
  private static Comparator<JsonNode> order(String sort) {
    String key = sort.replace("-", "");
    Comparator<JsonNode> order =
        switch (key) {
          case "score" -> Comparator.comparingInt(lead -> lead.at("/score/points").asInt());
          case "createdAt", "updatedAt" ->
              Comparator.comparing(lead -> Instant.parse(lead.at("/" + key).asText()));
          case "estimatedValue" ->
              Comparator.comparingLong(lead -> lead.at("/estimatedValue/amount").asLong(-1));
          case "tags" -> Comparator.comparing(lead -> lead.at("/tags/0").asText());
          default -> Comparator.comparing(lead -> "");
        };
    return sort.startsWith("-") ? order.reversed() : order;
  }
}
