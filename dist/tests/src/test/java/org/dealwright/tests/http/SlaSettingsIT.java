package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How fast leads are to be answered, and when an organisation is open, as its admins set it. */
class SlaSettingsIT {

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final Organisation acme = Organisation.create(Map.of("timeZone", ZONE.getId()));

  @Test
  void atFirstTheUsualHolds() {
    Answer usual = settings();

    assertThat(usual.texts("/targets", "minScore")).containsExactly("85", "60", "40", "0");
    assertThat(usual.texts("/targets", "minutes")).containsExactly("60", "240", "1440", "2880");
    assertThat(usual.at("/businessHours").isNull()).isTrue();
    assertThat(usual.number("/dueSoonMinutes")).isEqualTo(60);
    assertThat(usual.etag()).isEqualTo("\"0\"");
  }

  @Test
  void otherTargetsHoldForWhatComesAfterThem() {
    Answer before = acme.lead(Leads.cold());

    Answer changed =
        change(
            Json.object(
                "targets",
                List.of(
                    Json.object("minScore", 0, "minutes", 90),
                    Json.object("minScore", 70, "minutes", 5))));

    assertThat(changed.texts("/targets", "minScore")).containsExactly("70", "0");
    assertThat(settings().texts("/targets", "minutes")).containsExactly("5", "90");
    Answer after = acme.lead(Leads.cold());
    assertThat(due(after)).isEqualTo(created(after).plus(Duration.ofMinutes(90)));
    assertThat(acme.lead(before.text("/id")).text("/slaDueAt")).isEqualTo(before.text("/slaDueAt"));
  }

  @Test
  void openTimeInTheOrganisationsZoneAloneCounts() {
    ZonedDateTime now = now().atZone(ZONE);
    String tomorrow = now.plusDays(1).getDayOfWeek().name().toLowerCase(Locale.ROOT);
    change(
        Json.object(
            "businessHours",
            Json.object(
                tomorrow,
                List.of(
                    Json.object("from", "08:00", "until", "12:00"),
                    Json.object("from", "13:00", "until", "24:00"))),
            "targets",
            List.of(Json.object("minScore", 0, "minutes", 300))));

    Answer lead = acme.lead(Leads.cold());

    ZonedDateTime due = due(lead).atZone(ZONE);
    assertThat(due.toLocalDate()).isEqualTo(created(lead).atZone(ZONE).toLocalDate().plusDays(1));
    assertThat(due.toLocalTime()).hasToString("14:00");
  }

  @Test
  void anotherTimeZoneHoldsForWhatComesAfterIt() {
    String seen = acme.admin().get("/settings").etag();
    Object zone = Json.object("timeZone", "America/New_York");
    acme.rep().patch("/settings", seen, zone).expectProblem(403, "not-permitted");
    acme.admin().patch("/settings", seen, zone).expect(200);
    acme.admin().patch("/settings", seen, zone).expectProblem(412, "version-conflict");

    assertThat(acme.rep().get("/me").expect(200).text("/organisation/timeZone"))
        .isEqualTo("America/New_York");
    Answer entry = acme.admin().get("/audit?action=settings.updated").expect(200);
    assertThat(entry.text("/items/0/changes/0/field")).isEqualTo("timeZone");
    assertThat(entry.text("/items/0/changes/0/from")).isEqualTo(ZONE.getId());
    add(now().atZone(ZoneId.of("America/New_York")).toLocalDate().toString(), null).expect(201);
    assertThat(due(acme.lead(Leads.cold())).atZone(ZoneId.of("America/New_York")).toLocalDate())
        .isAfter(now().atZone(ZoneId.of("America/New_York")).toLocalDate());
  }

  @Test
  void aTimeZoneIsNamedAsIanaDoes() {
    String seen = acme.admin().get("/settings").etag();
    for (Object zone : new Object[] {"Mars/Olympus", "+02:00", "SystemV/PST8", "", null}) {
      assertThat(
              acme.admin()
                  .patch("/settings", seen, Json.object("timeZone", zone))
                  .expectProblem(400, "validation-failed")
                  .pointers())
          .containsExactly("/timeZone");
    }
  }

  @Test
  void holidaysAreSkipped() {
    LocalDate today = now().atZone(ZONE).toLocalDate();
    for (int i = 0; i <= 2; i++) {
      add(today.plusDays(i).toString(), "Festival").expect(201);
    }

    Answer lead = acme.lead(Leads.cold());

    assertThat(due(lead).atZone(ZONE)).isEqualTo(today.plusDays(5).atStartOfDay(ZONE));
    assertThat(lead.text("/slaState")).isEqualTo("ok");
  }

  @Test
  void whoNeverOpensPromisesNothing() {
    change(Json.object("businessHours", Json.object("monday", List.of())));

    Answer lead = acme.lead(Leads.cold());

    assertThat(lead.at("/slaState").isNull()).isTrue();
    assertThat(lead.at("/slaDueAt").isNull()).isTrue();
  }

  @Test
  void holidaysAreListedAddedRenamedAndRemoved() {
    add("2027-12-25", "Christmas").expect(201);
    add("2027-01-01", null).expect(201);
    add("2027-12-25", "Again").expectProblem(409, "holiday-exists");

    Answer imported =
        acme.admin()
            .post(
                "/settings/holidays/import",
                Json.object(
                    "holidays",
                    List.of(
                        Json.object("day", "2027-12-25", "name", "Christmas Day"),
                        Json.object("day", "2027-05-01"))))
            .expect(200);

    assertThat(imported.number("/added")).isOne();
    assertThat(imported.number("/kept")).isOne();
    Answer list = holidays();
    assertThat(list.texts("/items", "day"))
        .containsExactly("2027-01-01", "2027-05-01", "2027-12-25");
    assertThat(list.text("/items/2/name")).isEqualTo("Christmas Day");
    acme.admin().delete("/settings/holidays/2027-05-01", list.etag()).expect(204);
    assertThat(holidays().texts("/items", "day")).containsExactly("2027-01-01", "2027-12-25");
  }

  @Test
  void aStaleVersionIsRefusedWithWhatHoldsNow() {
    String seen = settings().etag();
    add("2027-12-25", "Christmas").expect(201);

    Answer stale =
        acme.admin()
            .patch("/settings/sla", seen, Json.object("dueSoonMinutes", 5))
            .expectProblem(412, "version-conflict");
    assertThat(stale.number("/current/dueSoonMinutes")).isEqualTo(60);
    acme.admin()
        .delete("/settings/holidays/2027-12-25", seen)
        .expectProblem(412, "version-conflict");
    acme.admin()
        .delete("/settings/holidays/2027-12-26", holidays().etag())
        .expectProblem(404, "not-found");
    acme.admin().delete("/settings/holidays/someday", seen).expectProblem(404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/targets {\"targets\": []}",
        "/targets {\"targets\": [{\"minScore\": 50, \"minutes\": 5}]}",
        "/targets {\"targets\": [{\"minScore\": 0, \"minutes\": 5}, {\"minScore\": 0, \"minutes\":"
            + " 6}]}",
        "/targets/0/minScore {\"targets\": [{\"minScore\": 101, \"minutes\": 5}]}",
        "/targets/0/minutes {\"targets\": [{\"minScore\": 0, \"minutes\": 0}]}",
        "/targets/0 {\"targets\": [null]}",
        "/dueSoonMinutes {\"dueSoonMinutes\": -1}",
        "/businessHours/monday {\"businessHours\": {\"monday\": [{\"from\": \"9\", \"until\":"
            + " \"17:00\"}]}}",
        "/businessHours/friday {\"businessHours\": {\"friday\": [{\"from\": \"24:00\", \"until\":"
            + " \"17:00\"}]}}",
        "/businessHours/friday/0 {\"businessHours\": {\"friday\": [null]}}",
        "/businessHours {\"businessHours\": {\"sunday\": [{\"from\": \"22:00\", \"until\":"
            + " \"06:00\"}], \"monday\": [{\"from\": \"05:00\", \"until\": \"08:00\"}]}}"
      })
  void whatCannotHoldIsNamed(String wrong) {
    String pointer = wrong.substring(0, wrong.indexOf(' '));
    Object patch = Json.read(wrong.substring(pointer.length() + 1));

    Answer refused =
        acme.admin()
            .patch("/settings/sla", settings().etag(), patch)
            .expectProblem(400, "validation-failed");

    assertThat(refused.pointers()).containsExactly(pointer);
    assertThat(settings().etag()).isEqualTo("\"0\"");
  }

  @Test
  void daysThatAreNoneAreNamed() {
    assertThat(
            acme.admin()
                .post("/settings/holidays", Json.object("name", "Someday"))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/day");
    assertThat(
            acme.admin()
                .post("/settings/holidays", Json.object("day", "2027-02-30"))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/day");
    assertThat(
            acme.admin()
                .post(
                    "/settings/holidays/import",
                    Json.object(
                        "holidays",
                        List.of(
                            Json.object("day", "2027-01-01"),
                            Json.object("day", "2027-01-02", "name", "a\u0000b"))))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/holidays/1/name");
    acme.admin()
        .post("/settings/holidays/import", Json.object("holidays", List.of()))
        .expectProblem(400, "validation-failed");
    assertThat(holidays().list("/items")).isEmpty();
  }

  @Test
  void onlyAdminsSetThem() {
    acme.rep().get("/settings/sla").expectProblem(403, "not-permitted");
    acme.rep()
        .patch("/settings/sla", "\"0\"", Json.object("dueSoonMinutes", 5))
        .expectProblem(403, "not-permitted");
    acme.rep().get("/settings/holidays").expectProblem(403, "not-permitted");
    acme.rep()
        .post("/settings/holidays", Json.object("day", "2027-01-01"))
        .expectProblem(403, "not-permitted");
  }

  private Instant now() {
    return created(acme.lead(Leads.unknown()));
  }

  private Answer settings() {
    return acme.admin().get("/settings/sla").expect(200);
  }

  private Answer change(Map<String, Object> patch) {
    return acme.admin().patch("/settings/sla", settings().etag(), patch).expect(200);
  }

  private Answer holidays() {
    return acme.admin().get("/settings/holidays").expect(200);
  }

  private Answer add(String day, String name) {
    return acme.admin().post("/settings/holidays", Json.object("day", day, "name", name));
  }

  private static Instant created(Answer lead) {
    return Instant.parse(lead.text("/createdAt"));
  }

  private static Instant due(Answer lead) {
    return Instant.parse(lead.text("/slaDueAt"));
  }
}
