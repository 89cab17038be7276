package org.dealwright.tests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dealwright.lead.application.CreateLead;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.persistence.SqlGateway;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What keeps one organisation's records from another one, below the REST API. */
@InContainer
public class PersistenceIT {

  private static final String COUNT =
      "select count(*) from leads where organisation_id = :organisation";

  @Inject private Work work;
  @Inject private EntityManager entities;
  @Inject private SqlGateway sql;
  @Inject private CreateLead createLead;

  @Deployment
  public static WebArchive deployment() {
    return InContainerWar.create();
  }

  @Test
  void anEntityOfAnotherOrganisationIsNotFound() {
    Organisation acme = work.newOrganisation();
    Organisation globex = work.newOrganisation();
    UUID lead = work.newLead(acme);

    assertThat(found(acme, lead)).isTrue();
    assertThat(found(globex, lead)).isFalse();
    assertThat(queried(acme)).isOne();
    assertThat(queried(globex)).isZero();
  }

  @Test
  void withoutAnOrganisationNoSessionIsOpened() {
    UUID lead = work.newLead(work.newOrganisation());

    assertThatThrownBy(
            () -> work.inRequest(() -> work.inTransaction(() -> entities.find(Lead.class, lead))))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(
            () ->
                work.inBackground(() -> work.inTransaction(() -> entities.find(Lead.class, lead))))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void aNativeStatementThatDoesNotNameTheOrganisationIsRefused() {
    Organisation acme = work.newOrganisation();

    assertThatThrownBy(() -> work.in(acme, () -> count("select count(*) from leads", Map.of())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> work.in(acme, () -> sql.update("update leads set version = 1", Map.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNativeStatementIsOfTheCallersOrganisationWhateverItsParametersSay() {
    Organisation acme = work.newOrganisation();
    Organisation globex = work.newOrganisation();
    work.newLead(acme);

    int seen = work.in(globex, () -> count(COUNT, Map.of("organisation", acme.id())));

    assertThat(seen).isZero();
  }

  @Test
  void withoutAnOrganisationNoNativeStatementRuns() {
    assertThatThrownBy(() -> work.inRequest(() -> count(COUNT, Map.of())))
        .hasMessageContaining("organisation");
  }

  @Test
  void ofTwoEditsOfOneVersionTheLaterCommitFails() {
    Organisation acme = work.newOrganisation();
    UUID lead = work.newLead(acme);

    assertThatThrownBy(
            () ->
                work.in(
                    acme,
                    () ->
                        work.inTransaction(
                            () -> {
                              rename(lead, "Later");
                              return renamed(acme, lead);
                            })))
        .isInstanceOf(RuntimeException.class);

    assertThat(
            work.in(
                acme,
                () -> work.inTransaction(() -> entities.find(Lead.class, lead).facts().company())))
        .isEqualTo("Earlier");
  }

  @Test
  void whatIsRolledBackLeavesNothing() {
    Organisation acme = work.newOrganisation();

    work.in(acme, () -> work.undone(() -> createLead.create(Work.facts())));

    for (String table : new String[] {"leads", "lead_state", "lead_scores", "outbox_events"}) {
      String rows = "select count(*) from " + table + " where organisation_id = :organisation";
      assertThat(work.<Integer>in(acme, () -> count(rows, Map.of()))).as(table).isZero();
    }
  }

  private Void renamed(Organisation organisation, UUID lead) {
    return work.in(
        organisation,
        () ->
            work.inTransaction(
                () -> {
                  rename(lead, "Earlier");
                  return null;
                }));
  }

  private void rename(UUID id, String company) {
    Lead lead = entities.find(Lead.class, id);
    LeadFacts facts = lead.facts();
    lead.change(
        new LeadFacts(
            facts.firstName(),
            facts.lastName(),
            facts.email(),
            facts.phone(),
            company,
            facts.jobTitle(),
            facts.companySize(),
            facts.industry(),
            facts.country(),
            facts.website(),
            facts.source(),
            facts.estimatedValue(),
            facts.assignedTo(),
            facts.followUpAt(),
            facts.tags(),
            facts.customFields(),
            facts.attribution(),
            facts.consent()),
        Instant.now());
  }

  private boolean found(Organisation organisation, UUID lead) {
    return work.in(
        organisation, () -> work.inTransaction(() -> entities.find(Lead.class, lead) != null));
  }

  private long queried(Organisation organisation) {
    return work.in(
        organisation,
        () ->
            work.inTransaction(
                () ->
                    entities
                        .createQuery("select count(l) from Lead l", Long.class)
                        .getSingleResult()));
  }

  private int count(String statement, Map<String, ?> parameters) {
    return sql.one(statement, parameters, (row, context) -> row.getInt(1)).orElseThrow();
  }
}
