package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.EventReader;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.TaskQueue;
import org.dealwright.tests.fixture.Unique;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;

/** Organisations and who belongs to them. */
class OrganisationsIT {

  @Test
  void aNewOrganisationCanStartToWork() {
    Answer created =
        User.operator()
            .post(
                "/organisations",
                Json.object(
                    "slug", Unique.name("wien"),
                    "name", "Wiener Werke",
                    "timeZone", "Europe/Vienna",
                    "currency", "CHF",
                    "locale", "de-AT"))
            .expect(201);

    assertThat(created.text("/timeZone")).isEqualTo("Europe/Vienna");
    assertThat(created.text("/currency")).isEqualTo("CHF");
    assertThat(created.at("/active").asBoolean()).isTrue();
    assertThat(User.operator().get("/organisations").expect(200).texts("/items", "id"))
        .contains(created.text("/id"));
  }

  @Test
  void aSlugIsTakenOnce() {
    Organisation acme = Organisation.create();

    User.operator()
        .post("/organisations", Json.object("slug", acme.slug(), "name", "Acme"))
        .expectProblem(409, "slug-taken");
  }

  @Test
  void eachSettingThatCannotBeTakenIsNamed() {
    Answer refused =
        User.operator()
            .post(
                "/organisations",
                Json.object(
                    "slug", "Not A Slug",
                    "name", " ",
                    "timeZone", "Mars/Olympus",
                    "currency", "XXL",
                    "locale", "??"))
            .expectProblem(400, "validation-failed");

    assertThat(refused.pointers())
        .containsExactlyInAnyOrder("/slug", "/name", "/timeZone", "/currency", "/locale");
  }

  @Test
  void anOrganisationIsRenamed() {
    Organisation acme = Organisation.create();
    String path = "/organisations/" + acme.id();
    User operator = User.operator();
    Answer seen = operator.get(path).expect(200);

    Answer renamed = operator.patch(path, seen.etag(), Json.object("name", "Acme SE")).expect(200);

    assertThat(renamed.text("/name")).isEqualTo("Acme SE");
    assertThat(acme.rep().get("/me").expect(200).text("/organisation/name")).isEqualTo("Acme SE");
    Answer stale =
        operator
            .patch(path, seen.etag(), Json.object("name", "Acme AG"))
            .expectProblem(412, "version-conflict");
    assertThat(stale.text("/current/name")).isEqualTo("Acme SE");
    assertThat(
            operator
                .patch(path, renamed.etag(), Json.object("name", " "))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/name");
    operator
        .get("/organisations/00000000-0000-7000-8000-000000000000")
        .expectProblem(404, "not-found");
  }

  @Test
  void inADeactivatedOrganisationNobodyWorksUntilItIsTakenBack() {
    Organisation acme = Organisation.create();
    acme.capture(Leads.unknown()).expect(202);
    Answer unknown =
        Client.anonymous().post("/public/capture/nobody-here", Leads.unknown()).expect(404);

    acme.deactivate();

    Answer strangers = acme.send(Leads.unknown()).expectProblem(404, "not-found");
    assertThat(strangers.text("/detail")).isEqualTo(unknown.text("/detail"));
    acme.rep().get("/leads").expectProblem(403, "organisation-inactive");
    acme.admin().post("/leads", Leads.unknown()).expectProblem(403, "organisation-inactive");

    acme.reactivate();

    assertThat(acme.rep().get("/leads").expect(200).number("/total")).isOne();
  }

  /** The stream of a page would tell of what its user may not know any more. */
  @Test
  void openStreamsEndWithTheOrganisation() {
    Organisation acme = Organisation.create();
    try (EventReader page = acme.rep().stream("/events?topic=leads")) {
      acme.deactivate();

      assertThat(page.await("end").data()).contains("not-permitted");
    }
  }

  @Test
  void anImportWaitsWhileItsOrganisationIsDeactivated() {
    Organisation acme = Organisation.create();
    String rows =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "row" + i + "@example.com\n")
            .collect(Collectors.joining());
    Answer upload = acme.admin().postText("/imports", "text/csv", "email\n" + rows).expect(201);
    String path = "/imports/" + upload.text("/id");
    acme.admin()
        .post(
            path + "/start",
            Json.object("mapping", Map.of("fields", Map.of("email", Map.of("column", "email")))))
        .expect(202);

    acme.deactivate();
    TaskQueue.awaitPutOff(acme.id());
    acme.reactivate();
    TaskQueue.bringForward(acme.id());

    Answer done =
        Await.until(
            "the import",
            () -> acme.admin().get(path).expect(200),
            run -> !run.text("/state").equals("running"));
    assertThat(done.text("/state")).isEqualTo("done");
    assertThat(acme.rep().get("/leads?limit=1").expect(200).number("/total")).isEqualTo(5_000);
  }

  @Test
  void theSignedInUserSeesWhoAndWhereItIs() {
    Organisation acme = Organisation.create(Map.of("currency", "USD"));

    Answer me = acme.rep().get("/me").expect(200);

    assertThat(me.text("/subject")).isEqualTo(acme.rep().subject());
    assertThat(me.text("/displayName")).isEqualTo(acme.rep().displayName());
    assertThat(me.text("/organisation/slug")).isEqualTo(acme.slug());
    assertThat(me.text("/organisation/currency")).isEqualTo("USD");
    assertThat(me.at("/permissions").toString()).contains("leads-read").doesNotContain("jobs-run");
    assertThat(acme.admin().get("/me").at("/permissions").toString())
        .contains("jobs-run", "leads-import")
        .doesNotContain("organisations-manage", "metrics-read");
  }

  @Test
  void theUsersOfAnOrganisationAreItsMembers() {
    Organisation acme = Organisation.create();
    Organisation globex = Organisation.create();
    globex.rep();
    User nora = acme.rep();
    User tomasz = acme.admin();

    Answer users = nora.get("/users").expect(200);

    assertThat(users.texts("/items", "id"))
        .containsExactlyInAnyOrder(nora.subject(), tomasz.subject());
    assertThat(users.texts("/items", "displayName"))
        .contains(nora.displayName(), tomasz.displayName());
  }
}
