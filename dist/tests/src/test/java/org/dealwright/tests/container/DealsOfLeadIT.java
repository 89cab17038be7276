package org.dealwright.tests.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.deal.CreateDealRequest;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.pipeline.CreatePipelineRequest;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.deal.application.CloseDealsOfLead;
import org.dealwright.deal.application.CreateDeal;
import org.dealwright.deal.application.PlanReconciliation;
import org.dealwright.deal.application.ReadDeals;
import org.dealwright.deal.application.StageTotals;
import org.dealwright.pipeline.application.CreatePipeline;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.persistence.PlatformSql;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.tests.fixture.Await;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What happens to deals without anybody asking for it by their name. */
@InContainer
public class DealsOfLeadIT {

  private static final String TOTAL =
      "select cast(sum(deals) + sum(amount) + sum(converted_amount) as integer) from stage_totals"
          + " where organisation_id = :organisation";
  private static final String SLOTS =
      "select count(*) from stage_totals where organisation_id = :organisation";

  @Inject private Work work;
  @Inject private CreateDeal createDeal;
  @Inject private CreatePipeline createPipeline;
  @Inject private CloseDealsOfLead closeDeals;
  @Inject private ReadDeals readDeals;
  @Inject private PlanReconciliation plan;
  @Inject private StageTotals totals;
  @Inject private SqlGateway sql;
  @Inject private PlatformSql platformSql;

  @Deployment
  public static WebArchive deployment() {
    return InContainerWar.create();
  }

  @Test
  void aLeadThatEndsClosesItsDealsInAllPipelinesForItsReason() {
    Organisation acme = work.newOrganisation();
    UUID lead = work.newLead(acme);
    PipelineView second =
        work.in(acme, () -> createPipeline.create(new CreatePipelineRequest("Renewals", null)));
    DealView one = deal(acme, lead, null);
    DealView other = deal(acme, lead, second.id());

    work.in(
        acme,
        () ->
            work.inTransaction(
                () -> {
                  closeDeals.close(
                      lead, new CloseDealsOfLead.End(StageType.LOST, "Retired"), Instant.now());
                  return null;
                }));

    for (UUID id : List.of(one.id(), other.id())) {
      DealView closed = work.in(acme, () -> readDeals.one(id));
      assertThat(closed.status()).hasToString("lost");
      assertThat(closed.closeReason()).isEqualTo("Retired");
      assertThat(closed.stageHistory()).hasSize(2);
    }
    assertThat(
            work.<Integer>in(
                acme,
                () ->
                    count(
                        "select count(*) from leads where organisation_id = :organisation"
                            + " and status = 'LOST' and status_reason = 'Retired'")))
        .isOne();
  }

  @Test
  void countersThatAreWrongAreCorrectedAndTheirSlotsJoined() {
    Organisation acme = work.newOrganisation();
    deal(acme, work.newLead(acme), null);
    work.in(
        acme,
        () ->
            work.inTransaction(
                () ->
                    sql.update(
                        "update stage_totals set deals = deals + 7, amount = amount + 100,"
                            + " converted_amount = converted_amount + 30 where organisation_id = :organisation",
                        Map.of())));

    int corrected = work.in(acme, () -> work.inTransaction(totals::correct));
    work.in(
        acme,
        () ->
            work.inTransaction(
                () -> {
                  totals.compact();
                  return null;
                }));

    assertThat(corrected).isOne();
    assertThat(work.<Integer>in(acme, () -> count(TOTAL))).isOne();
    assertThat(work.<Integer>in(acme, () -> count(SLOTS))).isOne();
    assertThat(work.<Integer>in(acme, () -> work.inTransaction(totals::correct))).isZero();
  }

  @Test
  void theCountersAreCheckedOnceForEachNight() {
    Instant slot = Instant.parse("2024-01-01T00:00:00Z");

    UUID run = plan.forSlot(slot).orElseThrow();

    Await.until("the run", () -> isFinished(run), finished -> finished);
    assertThat(plan.forSlot(slot)).isEmpty();
  }

  private DealView deal(Organisation acme, UUID lead, UUID pipeline) {
    return work.in(
        acme,
        () ->
            createDeal.create(
                new CreateDealRequest(
                    null, lead, null, null, null, null, pipeline, null, "Tried")));
  }

  private int count(String statement) {
    return sql.one(statement, Map.of(), (row, context) -> row.getInt(1)).orElseThrow();
  }

  private boolean isFinished(UUID run) {
    return platformSql
        .one(
            "select finished_at is not null from job_runs where id = :run",
            Map.of("run", run),
            (row, context) -> row.getBoolean(1))
        .orElseThrow();
  }
}
