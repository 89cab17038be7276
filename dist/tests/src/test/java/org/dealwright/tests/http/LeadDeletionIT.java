package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** Admins delete leads and bring them back. */
class LeadDeletionIT {

  private final Organisation acme = Organisation.create();

  @Test
  void aDeletedLeadIsGoneWithItsDeal() {
    Answer hot = acme.lead(Leads.hot());
    String kept = acme.lead(Leads.hot()).text("/id");

    delete(acme.admin(), hot).expect(204);

    acme.rep().get(path(hot)).expectProblem(404, "not-found");
    acme.rep().get("/deals/" + hot.text("/dealId")).expectProblem(404, "not-found");
    assertThat(acme.rep().get("/leads").texts("/items", "id")).containsExactly(kept);
    assertThat(acme.board().number("/totals/count")).isOne();
  }

  @Test
  void aRestoredLeadIsBackWithItsDealWhereItStood() {
    Answer hot = acme.lead(Leads.hot());
    delete(acme.admin(), hot).expect(204);
    Answer deleted = acme.admin().get("/leads?deleted=true").expect(200);
    assertThat(deleted.texts("/items", "id")).containsExactly(hot.text("/id"));
    Answer stale =
        acme.admin()
            .postIfMatch(path(hot) + "/restore", hot.etag(), null)
            .expectProblem(412, "version-conflict");
    assertThat(stale.at("/current/version")).isEqualTo(deleted.at("/items/0/version"));

    Answer back =
        acme.admin()
            .postIfMatch(path(hot) + "/restore", deleted.text("/items/0/version"), null)
            .expect(200);

    assertThat(back.at("/stage")).isEqualTo(hot.at("/stage"));
    assertThat(back.at("/deal/id")).isEqualTo(hot.at("/deal/id"));
    assertThat(acme.board().number("/totals/count")).isOne();
    assertThat(acme.admin().get("/leads?deleted=true").number("/total")).isZero();
    acme.admin()
        .postIfMatch(path(hot) + "/restore", back.etag(), null)
        .expectProblem(404, "not-found");
  }

  @Test
  void onlyAnAdminDeletesRestoresAndSeesDeletedLeads() {
    Answer lead = acme.lead(Leads.unknown());

    delete(acme.rep(), lead).expectProblem(403, "not-permitted");
    acme.rep()
        .postIfMatch(path(lead) + "/restore", lead.etag(), null)
        .expectProblem(403, "not-permitted");
    acme.rep().get("/leads?deleted=true").expectProblem(403, "not-permitted");
    delete(Organisation.create().admin(), lead).expectProblem(404, "not-found");
  }

  @Test
  void anOldVersionIsNotDeleted() {
    Answer lead = acme.lead(Leads.unknown());
    acme.rep().patch(path(lead), lead.etag(), Map.of("company", "Acme")).expect(200);

    delete(acme.admin(), lead).expectProblem(412, "version-conflict");
    acme.admin()
        .send(acme.admin().request(path(lead)).DELETE())
        .expectProblem(428, "precondition-required");
    acme.lead(lead.text("/id"));
  }

  @Test
  void theAddressOfADeletedLeadIsFree() {
    var form = Leads.unknown();
    Answer lead = acme.lead(form);
    delete(acme.admin(), lead).expect(204);

    acme.capture(form).expect(202);

    assertThat(acme.rep().get("/leads").texts("/items", "id"))
        .hasSize(1)
        .doesNotContain(lead.text("/id"));
  }

  private static String path(Answer lead) {
    return "/leads/" + lead.text("/id");
  }

  private static Answer delete(Client client, Answer lead) {
    return client.send(client.request(path(lead)).header("If-Match", lead.etag()).DELETE());
  }
}
