package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Organisation;
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
