package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Engagement;
import org.dealwright.tests.fixture.HostCustomers;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.TaskQueue;
import org.dealwright.tests.fixture.TestedStack;
import org.junit.jupiter.api.Test;

/** What the host's customers did counts for the open leads that are linked to them. */
class HostSignalsIT {

  private final Organisation acme = Organisation.create();
  private final HostCustomers host = new HostCustomers(acme);
  private final Engagement engagement = new Engagement(acme);

  @Test
  void usageAndTicketsBecomeSignalsOfTheLinkedLeadAndItsScoreFollows() {
    String number = customer("Orion Logistics");
    Answer lead = linked(number);
    host.used(number, 2);
    host.used(number, 1);
    host.asked(number);

    assertThat(host.pull()).containsEntry("changed", "3").containsEntry("failed", "f");

    assertThat(engagement.kinds(lead))
        .containsExactly("support_interaction", "product_usage", "product_usage");
    Answer newest = engagement.signals(lead);
    assertThat(newest.text("/items/0/trust")).isEqualTo("server");
    assertThat(newest.text("/items/1/eventId"))
        .startsWith("usage/harbour-billing/" + number + "/")
        .endsWith(lead.text("/id"));
    assertThat(
            acme.rep()
                .get("/leads/" + lead.text("/id") + "/score/explanation")
                .expect(200)
                .texts("/contributions", "factor"))
        .contains("activity", "recency")
        .doesNotContain("journey");
  }

  @Test
  void whatWasPulledIsNotPulledAgain() {
    String number = customer("Orion Logistics");
    Answer lead = linked(number);
    host.used(number, 1);
    host.pull();

    assertThat(host.pull()).containsEntry("changed", "0");
    host.used(number, 0);

    assertThat(host.pull()).containsEntry("changed", "1");
    assertThat(engagement.kinds(lead)).hasSize(2);
    assertThat(Engagement.counted(lead)).isEqualTo(2);
  }

  @Test
  void onlyWhatWasRecordedSinceIsRead() {
    String number = customer("Orion Logistics");
    linked(number);
    host.used(number, 2);
    host.pull();
    host.recordedEarlier("1 hour");
    host.used(number, 1);

    assertThat(host.pull()).containsEntry("seen", "1").containsEntry("changed", "1");
  }

  @Test
  void aLeadThatIsLinkedLaterGetsThePastOfItsCustomer() {
    String number = customer("Orion Logistics");
    linked(number);
    host.used(number, 3);
    host.used(number, 1);
    host.pull();
    host.recordedEarlier("1 day");

    Answer later = linked(number);

    assertThat(host.pull()).containsEntry("changed", "2");
    assertThat(engagement.kinds(later)).containsExactly("product_usage", "product_usage");
  }

  @Test
  void leadsWithoutTheCustomerAndOtherOrganisationsAreNotTouched() {
    String number = customer("Orion Logistics");
    linked(number);
    Answer other = acme.lead(Leads.warm());
    Answer before = scored(other);
    host.used(number, 1);

    host.pull();

    assertThat(engagement.kinds(other)).isEmpty();
    acme.rep().post("/leads/" + other.text("/id") + "/score/refresh").expect(200);
    assertThat(scored(other).at("/coverage")).isEqualTo(before.at("/coverage"));
    assertThat(new HostCustomers(Organisation.create()).pull()).containsEntry("changed", "0");
  }

  @Test
  void aClosedLeadGetsNothingUntilItIsOpenAgain() {
    String number = customer("Orion Logistics");
    Answer lead = linked(number);
    status(lead, "lost");
    host.used(number, 1);

    assertThat(host.pull()).containsEntry("changed", "0");
    status(lead, "new");

    assertThat(host.pull()).containsEntry("changed", "1");
  }

  @Test
  void whatBothOfTwoMergedLeadsWereToldCountsOnce() {
    String number = customer("Orion Logistics");
    Answer lead = linked(number);
    Answer other = linked(number);
    host.used(number, 2);
    host.asked(number);
    host.pull();
    assertThat(engagement.kinds(other)).hasSize(2);

    merge(lead, other);

    assertThat(engagement.kinds(lead)).containsExactly("support_interaction", "product_usage");
    assertThat(Engagement.counted(lead)).isEqualTo(2);
    host.used(number, 1);
    assertThat(host.pull()).containsEntry("changed", "1");
    assertThat(Engagement.counted(lead)).isEqualTo(3);
  }

  @Test
  void whatOneOfThemWasToldIsNotToldAgain() {
    String number = customer("Orion Logistics");
    Answer other = linked(number);
    host.used(number, 2);
    host.pull();
    Answer lead = acme.lead(Leads.warm());

    merge(lead, other);

    assertThat(acme.lead(lead.text("/id")).text("/customer/id")).isEqualTo(host.id(number));
    assertThat(host.pull()).containsEntry("changed", "0");
    assertThat(engagement.kinds(lead)).containsExactly("product_usage");
    assertThat(Engagement.counted(lead)).isEqualTo(1);
    Answer third = linked(number);
    host.pull();
    merge(third, acme.lead(lead.text("/id")));
    assertThat(Engagement.counted(third)).isEqualTo(1);
  }

  /** A pull takes the ids of events before it locks leads; so does a merge. */
  @Test
  void aMergeThatWaitsForAPullHoldsNoLead() throws SQLException {
    String number = customer("Orion Logistics");
    Answer other = linked(number);
    host.used(number, 1);
    host.pull();
    Answer lead = acme.lead(Leads.warm());
    String event = engagement.signals(other).text("/items/0/eventId");
    String twin = event.replace(other.text("/id"), lead.text("/id"));
    CompletableFuture<Void> merge;
    try (Connection pull = TestedStack.get().postgresql().superuser().getConnection()) {
      pull.setAutoCommit(false);
      execute(
          pull,
          """
          insert into dealwright.signal_keys (organisation_id, event_id, received_at)
          values ('%s', '%s', now())
          """
              .formatted(acme.id(), twin));
      merge = CompletableFuture.runAsync(() -> merge(lead, other));
      Await.until("the merge waits", HostSignalsIT::waiting, waiting -> !waiting.isEmpty());

      execute(
          pull,
          "select 1 from dealwright.lead_state where lead_id in ('%s', '%s') for update nowait"
              .formatted(lead.text("/id"), other.text("/id")));
      pull.commit();
    }
    merge.join();
    assertThat(engagement.kinds(lead)).isEmpty();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> waiting() {
    return Database.column(
        """
        select pid from pg_stat_activity
        where wait_event_type = 'Lock' and query like '%into signal_keys%'
        """);
  }

  @Test
  void moreThanAPageIsPulled() {
    String number = customer("Orion Logistics");
    linked(number);
    Database.update(
        """
        insert into demo_host.tickets (number, customer_number, subject, priority, opened_at)
        select ? || '-' || n, ?, 'Report is slow', 'low', now() - n * interval '10 minutes'
        from generate_series(1, 1500) n
        """,
        acme.slug(),
        number);

    assertThat(host.pull()).containsEntry("changed", "1500").containsEntry("failed", "f");
  }

  @Test
  void aHostThatCannotBeReadLosesNothing() {
    String number = customer("Orion Logistics");
    linked(number);
    host.used(number, 1);
    Database.update("alter table demo_host.usage_daily rename to usage_by_day");
    try {
      String run = acme.admin().post("/admin/jobs/host-signals").expect(202).text("/runId");
      TaskQueue.afterFailure(
          run, () -> Database.update("alter table demo_host.usage_by_day rename to usage_daily"));
      assertThat(HostCustomers.ended(run))
          .containsEntry("failed", "f")
          .containsEntry("changed", "1");
    } finally {
      Database.update("alter table if exists demo_host.usage_by_day rename to usage_daily");
    }
  }

  @Test
  void onlyAdminsStartIt() {
    acme.rep().post("/admin/jobs/host-signals").expectProblem(403, "not-permitted");
  }

  private String customer(String company) {
    String number = host.add(company);
    host.mirror();
    return number;
  }

  private Answer linked(String number) {
    Answer lead = acme.lead(Leads.warm());
    return acme.rep()
        .put(
            "/leads/" + lead.text("/id") + "/customer",
            lead.etag(),
            Json.object("customerId", host.id(number)))
        .expect(200);
  }

  private void status(Answer lead, String status) {
    acme.rep()
        .postIfMatch(
            "/leads/" + lead.text("/id") + "/status",
            acme.lead(lead.text("/id")).etag(),
            Json.object("status", status, "reason", "No budget"))
        .expect(200);
  }

  private void merge(Answer lead, Answer other) {
    Answer into = acme.lead(lead.text("/id"));
    Answer from = acme.lead(other.text("/id"));
    acme.admin()
        .postIfMatch(
            "/leads/" + into.text("/id") + "/merge",
            into.etag(),
            Json.object(
                "otherId",
                from.text("/id"),
                "otherTag",
                from.etag().replace("\"", ""),
                "keepDeals",
                List.of(into.text("/dealId"))))
        .expect(200);
  }

  private Answer scored(Answer lead) {
    return acme.rep().get("/leads/" + lead.text("/id") + "/score").expect(200);
  }
}
