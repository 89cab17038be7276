package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.HostCustomers;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.TaskQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The host's customers, mirrored from the demo host's own tables. */
class CustomerMirrorIT {

  private final Organisation acme = Organisation.create();
  private final HostCustomers host = new HostCustomers(acme);

  @Test
  void customersAreMirroredWithTheirLinkIntoTheHost() {
    String number = host.add("Orion Logistics", "Office@Orion-Logistics.example", "030 901820");

    Map<String, String> run = host.mirror();

    assertThat(run).containsEntry("seen", "1").containsEntry("changed", "1");
    Answer customer = acme.rep().get("/customers/" + host.id(number)).expect(200);
    assertThat(customer.text("/host")).isEqualTo("harbour-billing");
    assertThat(customer.text("/hostId")).isEqualTo(number);
    assertThat(customer.text("/name")).isEqualTo("Orion Logistics");
    assertThat(customer.text("/email")).isEqualTo("Office@Orion-Logistics.example");
    assertThat(customer.text("/domain")).isEqualTo("orion-logistics.example");
    assertThat(customer.text("/url")).isEqualTo("/demo-host/customers/" + number);
    assertThat(customer.at("/goneAt").isNull()).isTrue();
  }

  @Test
  void mirroringAgainChangesNothing() {
    String id = host.mirrored("Orion Logistics");
    String synced = acme.rep().get("/customers/" + id).text("/syncedAt");

    assertThat(host.mirror()).containsEntry("seen", "1").containsEntry("changed", "0");
    assertThat(acme.rep().get("/customers/" + id).text("/syncedAt")).isEqualTo(synced);
  }

  @Test
  void theTimerReadsWhatChangedAlone() {
    String number = host.add("Orion Logistics");
    host.add("Lyra Foods");
    host.mirror();
    Database.update(
        "update demo_host.customers set changed_at = now() - interval '1 hour' where tenant = ?",
        acme.slug());
    host.rename(number, "Orion Shipping");

    assertThat(host.mirrorChanges()).containsEntry("seen", "1").containsEntry("changed", "1");
    assertThat(acme.rep().get("/customers/" + host.id(number)).text("/name"))
        .isEqualTo("Orion Shipping");
  }

  @Test
  void aFirstRunOfTheTimerReadsAll() {
    host.add("Orion Logistics");
    host.add("Lyra Foods");

    assertThat(host.mirrorChanges()).containsEntry("seen", "2").containsEntry("changed", "2");
  }

  @Test
  void aCustomerThatTheHostDeletedIsGoneAndComesBackWithIt() {
    String number = host.add("Orion Logistics");
    host.mirror();
    String id = host.id(number);

    host.delete(number);
    host.mirror();

    assertThat(acme.rep().get("/customers/" + id).at("/goneAt").isNull()).isFalse();
    assertThat(acme.rep().get("/customers").list("/items")).isEmpty();
    assertThat(acme.rep().get("/customers?gone=true").texts("/items", "id")).containsExactly(id);

    Database.update(
        """
        insert into demo_host.customers (number, tenant, company, first_name, last_name, title,
          email, phone, industry, employees, city, country, status, since)
        values (?, ?, 'Orion Logistics', '', '', '', ?, '', '', 1, '', 'DE', 'active', current_date)
        """,
        number,
        acme.slug(),
        number + "@example.com");
    host.mirror();

    assertThat(acme.rep().get("/customers").texts("/items", "id")).containsExactly(id);
  }

  @Test
  void moreThanAPageIsMirrored() {
    Database.update(
        """
        insert into demo_host.customers (number, tenant, company, first_name, last_name, title,
          email, phone, industry, employees, city, country, status, since)
        select ? || '-' || n, ?, 'Customer ' || n, '', '', '', n || '@' || ?, '', '', 1, '', 'DE',
          'active', current_date
        from generate_series(1, 2300) n
        """,
        acme.slug(),
        acme.slug(),
        acme.slug() + ".example");

    assertThat(host.mirror()).containsEntry("seen", "2300").containsEntry("changed", "2300");
    Database.update("delete from demo_host.customers where number like ?", acme.slug() + "-1%");
    int left =
        Database.rows("select 1 from demo_host.customers where tenant = ?", acme.slug()).size();
    host.mirror();

    assertThat(acme.rep().get("/customers").number("/total")).isEqualTo(left);
  }

  @Test
  void aHostThatCannotBeReadIsNotMirroredAndNothingIsLost() {
    String id = host.mirrored("Orion Logistics");
    Database.update("alter table demo_host.customers rename to clients");
    try {
      String run = acme.admin().post("/admin/jobs/customer-sync").expect(202).text("/runId");
      TaskQueue.afterFailure(
          run,
          () -> {
            assertThat(acme.rep().get("/customers/" + id).at("/goneAt").isNull()).isTrue();
            Database.update("alter table demo_host.clients rename to customers");
          });
      assertThat(HostCustomers.ended(run)).containsEntry("failed", "f");
    } finally {
      Database.update("alter table if exists demo_host.clients rename to customers");
    }
  }

  @Test
  void theListIsSearched() {
    String orion =
        host.add("Orion Logistics", "office@orion-" + acme.slug() + ".example", "+49 30 901820");
    String lyra = host.add("Lyra Foods", acme.slug() + "@gmail.com", "+49 40 555123");
    host.mirror();

    assertThat(found("")).containsExactly("Lyra Foods", "Orion Logistics");
    assertThat(found("q=LOGIST")).containsExactly("Orion Logistics");
    assertThat(found("q=" + lyra)).containsExactly("Lyra Foods");
    assertThat(found("email=OFFICE@orion-" + acme.slug() + ".example"))
        .containsExactly("Orion Logistics");
    assertThat(found("phone=040%20555123&country=DE")).containsExactly("Lyra Foods");
    assertThat(found("domain=Orion-" + acme.slug() + ".example"))
        .containsExactly("Orion Logistics");
    assertThat(found("domain=gmail.com")).isEmpty();
    assertThat(found("q=%25")).isEmpty();
    assertThat(acme.rep().get("/customers?q=" + orion).text("/items/0/reference")).isEqualTo(orion);
  }

  private List<String> found(String query) {
    return acme.rep().get("/customers?" + query).expect(200).texts("/items", "name");
  }

  @Test
  void pagesFollowEachOther() {
    for (String name : List.of("alpha", "Beta", "gamma", "Delta")) {
      host.add(name);
    }
    host.mirror();

    List<String> paged = new ArrayList<>();
    Answer page = acme.rep().get("/customers?limit=3").expect(200);
    paged.addAll(page.texts("/items", "name"));
    Answer next = acme.rep().get("/customers?limit=3&cursor=" + page.text("/nextCursor"));
    paged.addAll(next.expect(200).texts("/items", "name"));

    assertThat(paged).containsExactly("alpha", "Beta", "Delta", "gamma");
    assertThat(next.at("/nextCursor").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=201", "cursor=abc", "q=%00", "gone=maybe"})
  void aQueryParameterThatCannotBeReadIsNamed(String query) {
    assertThat(
            acme.rep()
                .get("/customers?" + query)
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly(query.substring(0, query.indexOf('=')));
  }

  @Test
  void onlyAdminsStartIt() {
    acme.rep().post("/admin/jobs/customer-sync").expectProblem(403, "not-permitted");
    Client.anonymous().get("/customers").expect(401);
  }
}
