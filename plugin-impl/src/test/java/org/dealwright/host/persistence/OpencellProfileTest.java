package org.dealwright.host.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dealwright.api.host.HostCustomer;
import org.dealwright.platform.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The profile for Opencell 17 against tables that have the columns of Opencell's documentation. */
class OpencellProfileTest {

  private static EmbeddedPostgres postgres;
  private static HostProfile profile;
  private static LocalDate today;

  private final HostDatabase database =
      new HostDatabase() {
        @Override
        DataSource dataSource() {
          return postgres.getPostgresDatabase();
        }
      };

  @BeforeAll
  static void tables() throws IOException, SQLException {
    today = LocalDate.now(ZoneOffset.UTC);
    postgres = EmbeddedPostgres.builder().start();
    profile = HostProfile.read("opencell-17", new Json());
    execute(
        """
        create table crm_customer (id bigint primary key, code varchar(255) not null unique,
          description varchar(255), firstname varchar(50), lastname varchar(50),
          email varchar(255), phone varchar(50), company integer default 0, created timestamp,
          updated timestamp, uuid varchar(60), cf_values jsonb, anonymization_date timestamp);
        create table ar_customer_account (id bigint primary key, customer_id bigint not null,
          status varchar(20));
        create table billing_billing_account (id bigint primary key,
          customer_account_id bigint not null, status varchar(20), mrr numeric(23, 12));
        create table billing_user_account (id bigint primary key, billing_account_id bigint);
        create table billing_subscription (id bigint primary key, user_account_id bigint,
          status varchar(20), subscription_date timestamp, end_agrement_date timestamp,
          auto_renew integer);
        create table rating_edr (id bigint, subscription_id bigint, event_date timestamp not null,
          quantity numeric(23, 12), status varchar(20)) partition by range (event_date);
        create table rating_edr_all partition of rating_edr default;

        insert into crm_customer (id, code, description, firstname, lastname, email, phone,
          created, updated, anonymization_date) values
          (7, 'GONE', null, null, null, null, null, '2026-01-01', '2026-11-01', '2026-11-01'),
          (9, 'C9', 'Orion Logistics', null, null, 'Office@Orion.example', '+49 30 1', '2026-01-01',
            null, null),
          (10, 'C10', '', 'Ada', 'Byron', null, null, '2026-01-01', '2026-10-01 12:00', null),
          (100, 'C100', null, null, null, null, null, '2026-01-01', '2026-10-02', null);
        insert into ar_customer_account values (90, 9, 'ACTIVE'), (91, 9, 'ACTIVE'),
          (100, 10, 'ACTIVE');
        insert into billing_billing_account values (900, 90, 'ACTIVE'), (910, 91, 'ACTIVE'),
          (1000, 100, 'ACTIVE');
        insert into billing_user_account values (9000, 900), (9100, 910), (10000, 1000);
        insert into billing_subscription (id, user_account_id, status) values
          (90000, 9000, 'ACTIVE'), (91000, 9100, 'SUSPENDED'), (100000, 10000, 'ACTIVE');
        """);
    used(90000, today.minusDays(3).atTime(23, 30).toString());
    used(90000, today.minusDays(1).atStartOfDay().toString());
    used(91000, today.minusDays(1).atTime(12, 0).toString());
    used(100000, today.minusDays(1).atTime(9, 0).toString());
    used(100000, today.atStartOfDay().toString());
    used(100000, today.minusDays(200).atStartOfDay().toString());
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  private static void used(int subscription, String time) throws SQLException {
    execute(
        "insert into rating_edr values (1, %d, '%s', 1, 'RATED')".formatted(subscription, time));
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void theSelfCheckMissesNothing() {
    assertThat(new ProfileCheck(profile, database).run().problems()).isEmpty();
  }

  @Test
  void customersAreReadPageByPageInTheOrderOfTheirNumbers() {
    assertThat(ids(customers(HostQuery.PAGE, Map.of("after", "", "limit", 2))))
        .containsExactly("9", "10");
    assertThat(ids(customers(HostQuery.PAGE, Map.of("after", "10", "limit", 2))))
        .containsExactly("100");
  }

  @Test
  void aCustomerIsCalledByWhatItHas() {
    List<HostCustomer> all = customers(HostQuery.PAGE, Map.of("after", "", "limit", 9));

    assertThat(all)
        .extracting(HostCustomer::name)
        .containsExactly("Orion Logistics", "Ada Byron", "C100");
    assertThat(all.get(0).url()).endsWith("objectId=9");
    assertThat(all.get(1).changedAt()).isEqualTo(Instant.parse("2026-10-01T12:00:00Z"));
    assertThat(customers(HostQuery.ONE, Map.of("id", "100")))
        .singleElement()
        .extracting(HostCustomer::reference)
        .isEqualTo("C100");
    assertThat(customers(HostQuery.ONE, Map.of("id", "7"))).isEmpty();
  }

  @Test
  void whatChangedIsReadBehindAPlace() {
    OffsetDateTime since = OffsetDateTime.parse("2026-10-01T12:00:00Z");

    assertThat(ids(changed(since, ""))).containsExactly("10", "100");
    assertThat(ids(changed(since, "10"))).containsExactly("100");
    assertThat(changed(OffsetDateTime.parse("2026-10-02T00:00:00Z"), "100")).isEmpty();
  }

  private List<HostCustomer> changed(OffsetDateTime since, String after) {
    return customers(HostQuery.CHANGED, Map.of("since", since, "after", after, "limit", 9));
  }

  @Test
  void customersAreFoundByWhatTheyHave() {
    assertThat(ids(search("text", "orion"))).containsExactly("9");
    assertThat(ids(search("email", "office@orion.example"))).containsExactly("9");
    assertThat(ids(search("domain", "orion.example"))).containsExactly("9");
    assertThat(ids(search("phone", "+49301"))).containsExactly("9");
    assertThat(search("text", "nobody")).isEmpty();
  }

  private List<HostCustomer> search(String name, String value) {
    Map<String, Object> parameters =
        new HashMap<>(Map.of("text", "", "email", "", "domain", "", "phone", "", "limit", 9));
    parameters.put(name, value);
    return customers(HostQuery.SEARCH, parameters);
  }

  @Test
  void thoseThatAreCustomersStillAreNamed() {
    assertThat(
            database.list(
                profile.sql(HostQuery.EXISTING),
                profile.parameters("acme", Map.of("ids", new String[] {"7", "9", "11"})),
                (row, context) -> row.getString("id")))
        .containsExactly("9");
  }

  @Test
  void aDayWithUsageCountsOnceForACustomerWhenItIsOver() {
    List<String> used = used(today.minusDays(90).atStartOfDay().atOffset(ZoneOffset.UTC), "", 9);

    assertThat(used)
        .containsExactly(
            told(9, today.minusDays(3)), told(10, today.minusDays(1)), told(9, today.minusDays(1)));
  }

  @Test
  void whatWasRecordedBehindAPlaceIsReadPageByPage() {
    OffsetDateTime since = today.minusDays(90).atStartOfDay().atOffset(ZoneOffset.UTC);
    List<String> read = new ArrayList<>(used(since, "", 2));

    OffsetDateTime last = today.atStartOfDay().atOffset(ZoneOffset.UTC);
    read.addAll(used(last, "10/" + today.minusDays(1), 2));

    assertThat(read).hasSize(3).doesNotHaveDuplicates();
    assertThat(used(last, "9/" + today.minusDays(1), 2)).isEmpty();
  }

  @Test
  void someCustomersUsageIsReadByItself() {
    OffsetDateTime since = today.minusDays(90).atStartOfDay().atOffset(ZoneOffset.UTC);

    assertThat(used(since, "", 9, "10", "100")).containsExactly(told(10, today.minusDays(1)));
  }

  /** As the query's rows are shown here. */
  private static String told(int customer, LocalDate day) {
    return "%d/%s of %d at %sT00:00:00Z, known at %sT00:00:00Z"
        .formatted(customer, day, customer, day, day.plusDays(1));
  }

  private List<String> used(OffsetDateTime since, String after, int limit, String... customers) {
    return database.list(
        profile.sql(HostQuery.USAGE),
        profile.parameters(
            "acme", Map.of("customers", customers, "since", since, "after", after, "limit", limit)),
        (row, context) ->
            "%s of %s at %s, known at %s"
                .formatted(
                    row.getString("id"),
                    row.getString("customer_id"),
                    row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
  }

  private List<HostCustomer> customers(HostQuery query, Map<String, ?> parameters) {
    return database.list(
        profile.sql(query),
        profile.parameters("acme", parameters),
        new HostCustomerRows(profile.description().customerUrl()));
  }

  private static List<String> ids(List<HostCustomer> customers) {
    return customers.stream().map(HostCustomer::id).toList();
  }
}
