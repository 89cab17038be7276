package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.TestedStack;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;

/** The host platform as its profile describes it. */
class HostIT {

  private final Organisation acme = Organisation.create();

  @Test
  void theHostIsReadThroughItsProfile() {
    for (User user : new User[] {acme.admin(), User.operator()}) {
      Answer host = user.get("/admin/host").expect(200);

      assertThat(host.text("/state")).isEqualTo("ready");
      assertThat(host.text("/host")).isEqualTo("harbour-billing");
      assertThat(host.text("/name")).isEqualTo("Harbour Billing");
      assertThat(host.text("/version")).isEqualTo("1.0");
      assertThat(host.list("/problems")).isEmpty();
      assertThat(host.at("/listsChanges").asBoolean()).isTrue();
      assertThat(host.at("/signals").toString()).isEqualTo("[\"usage\",\"tickets\"]");
      assertThat(host.at("/listsPlans").asBoolean()).isTrue();
    }
  }

  @Test
  void theSelfCheckNamesWhatIsMissing() {
    Database.update("alter table demo_host.customers rename column company to firm");
    try {
      Answer host = acme.admin().get("/admin/host").expect(200);

      assertThat(host.text("/state")).isEqualTo("faulty");
      assertThat(host.list("/problems"))
          .anySatisfy(
              problem ->
                  assertThat(problem.asText())
                      .startsWith("customers.sql: ")
                      .contains("column c.company does not exist"))
          .noneSatisfy(
              problem -> assertThat(problem.asText()).startsWith("customers-existing.sql"));
    } finally {
      Database.update("alter table demo_host.customers rename column firm to company");
    }
  }

  @Test
  void anotherVersionOfTheHostIsNamed() {
    Database.update("create or replace view demo_host.release as select '2.3' as version");
    try {
      assertThat(acme.admin().get("/admin/host").expect(200).text("/problems/0"))
          .isEqualTo(
              "The host has version 2.3; the profile is for 1 (inclusive) to 2 (exclusive).");
    } finally {
      Database.update("create or replace view demo_host.release as select '1.0' as version");
    }
  }

  @Test
  void aHostThatCannotBeReadDoesNotMakeTheNodeUnready() {
    Database.update("alter table demo_host.customers rename to clients");
    try {
      assertThat(acme.admin().get("/admin/host").expect(200).text("/state")).isEqualTo("faulty");
      assertThat(
              Client.exchange(
                      java.net.http.HttpRequest.newBuilder(
                              TestedStack.application().resolve("health/ready"))
                          .build())
                  .status())
          .isEqualTo(200);
      acme.rep().get("/customers").expect(200);
    } finally {
      Database.update("alter table demo_host.clients rename to customers");
    }
  }

  @Test
  void onlyThoseWhoRunJobsSeeIt() {
    acme.rep().get("/admin/host").expectProblem(403, "not-permitted");
    Client.anonymous().get("/admin/host").expect(401);
  }
}
