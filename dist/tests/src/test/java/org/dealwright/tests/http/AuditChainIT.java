package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.TaskQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The seals on the audit log: whoever has the database alone cannot change it unnoticed. */
class AuditChainIT {

  private final Organisation acme = Organisation.create();

  @BeforeEach
  void aSealedLog() {
    Answer lead = acme.lead(Leads.cold());
    acme.rep()
        .patch("/leads/" + lead.text("/id"), lead.etag(), Json.object("company", "Orion"))
        .expect(200);
    seal();
  }

  @Test
  void aSealedLogIsIntact() {
    Answer verified = verify();

    assertThat(verified.at("/intact").asBoolean()).isTrue();
    assertThat(verified.number("/verified")).isEqualTo(entries());
    assertThat(verified.number("/unsealed")).isZero();
    assertThat(verified.at("/firstBroken").isNull()).isTrue();
    assertThat(verified.text("/head")).matches("[0-9a-f]{64}");
    assertThat(acme.admin().get("/audit").texts("/items", "sequence"))
        .containsExactlyInAnyOrderElementsOf(places());
  }

  @Test
  void whatComesLaterContinuesTheChain() {
    Concurrently.times(4, () -> acme.lead(Leads.warm()));

    assertThat(verify().number("/unsealed")).isPositive();
    seal();

    assertThat(verify().at("/intact").asBoolean()).isTrue();
    assertThat(verify().number("/verified")).isEqualTo(entries());
  }

  @Test
  void anEntryThatWasChangedInTheDatabaseIsFound() {
    tamper("update dealwright.audit_log set actor_id = 'somebody else' where sequence = 2");

    assertBroken(2, "changed");
  }

  @Test
  void anEntryThatWasDeletedInTheDatabaseIsFound() {
    tamper("delete from dealwright.audit_log where sequence = 1");

    assertBroken(1, "missing");
  }

  @Test
  void aLogThatWasCutOffIsFound() {
    int last = entries();
    tamper("delete from dealwright.audit_log where sequence = " + last);

    assertBroken(last, "cut-off");
  }

  @Test
  void valuesThatWereChangedInTheDatabaseAreFound() {
    tamper(
        "update dealwright.audit_values set content = replace(content, 'Orion', 'Other')"
            + " where content like '%Orion%'");

    assertThat(verify().text("/firstBroken/fault")).isEqualTo("values-changed");
  }

  @Test
  void theChainHoldsAfterAPersonIsErased() {
    assertThat(
            Database.update(
                "delete from dealwright.audit_values where lead_id is not null"
                    + " and organisation_id = cast(? as uuid)",
                acme.id()))
        .isPositive();

    Answer verified = verify();

    assertThat(verified.at("/intact").asBoolean()).isTrue();
    assertThat(verified.number("/erased")).isPositive();
    Answer log = acme.admin().get("/audit?action=lead.updated").expect(200);
    assertThat(log.at("/items/0/erased").asBoolean()).isTrue();
    assertThat(log.list("/items/0/changes")).isEmpty();
    assertThat(log.body()).doesNotContain("Orion", acme.rep().displayName(), "127.0.0.1");
  }

  private void assertBroken(int sequence, String fault) {
    Answer verified = verify();
    assertThat(verified.at("/intact").asBoolean(true)).isFalse();
    assertThat(verified.number("/firstBroken/sequence")).isEqualTo(sequence);
    assertThat(verified.text("/firstBroken/fault")).isEqualTo(fault);
  }

  private Answer verify() {
    return acme.admin().post("/audit/verify").expect(200);
  }

  /** The timer plans the sealer within ten seconds; the tests do not wait that long. */
  private void seal() {
    TaskQueue.enqueue("audit-seal", acme.id());
    Await.until("the seals", () -> verify().number("/unsealed"), unsealed -> unsealed == 0);
  }

  /** As somebody who owns the database, on whom no trigger puts restraint. */
  private void tamper(String statement) {
    Database.update(
        "do $$ begin perform set_config('session_replication_role', 'replica', true); "
            + statement
            + " and organisation_id = '"
            + acme.id()
            + "'; end $$");
  }

  private int entries() {
    return places().size();
  }

  private List<String> places() {
    return Database.column(
        "select coalesce(cast(sequence as text), 'null') from dealwright.audit_log"
            + " where organisation_id = cast(? as uuid)",
        acme.id());
  }
}
