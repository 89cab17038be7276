package org.dealwright.tests.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dealwright.stack.WildFlyServer;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** An import outlives the node that works on it. */
@TwoNodes
class ImportTakeOverIT {

  private final Organisation acme = Organisation.create();
  private final LeadFile file = LeadFile.mixed(12_345);

  @Test
  void anImportWhoseNodeIsKilledIsFinishedByTheOther() {
    RunningImport running = RunningImport.start(acme, file, Nodes.first());
    WildFlyServer worker = running.awaitSomeRows();

    worker.kill();

    requireInTheMiddle(running);
    WildFlyServer survivor = Nodes.other(worker);
    running.task().awaitTakenOverBy(survivor);
    requireEachRowOnce(running, running.awaitEnd(survivor));
  }

  @Test
  void anImportWhoseOnlyNodeIsKilledIsFinishedAfterItsRestart() {
    Nodes.second().stop();
    RunningImport running = RunningImport.start(acme, file, Nodes.first());
    WildFlyServer worker = running.awaitSomeRows();

    worker.kill();

    requireInTheMiddle(running);
    Nodes.restart(worker);
    requireEachRowOnce(running, running.awaitEnd(worker));
  }

  @Test
  void anImportWhoseNodeIsStoppedInOrderIsHandedToTheOther() {
    RunningImport running = RunningImport.start(acme, file, Nodes.first());
    WildFlyServer worker = running.awaitSomeRows();
    requireInTheMiddle(running);

    worker.stop();

    assertThat(running.task().findWorker()).isNotEqualTo(Optional.of(worker));
    requireEachRowOnce(running, running.awaitEnd(Nodes.other(worker)));
  }

  private void requireInTheMiddle(RunningImport running) {
    assertThat(running.processed()).isStrictlyBetween(0, file.rows());
  }

  private void requireEachRowOnce(RunningImport running, Answer report) {
    assertThat(report.number("/processed")).isEqualTo(file.rows());
    assertThat(report.number("/accepted")).isEqualTo(file.accepted().size());
    assertThat(report.number("/refused")).isEqualTo(file.refused().size());
    assertThat(report.number("/scored")).isEqualTo(file.accepted().size());
    assertThat(ofOrganisation("select external_id from dealwright.leads", "order by external_id"))
        .isEqualTo(file.accepted());
    assertThat(
            Database.column(
                "select row_number from dealwright.import_problems"
                    + " where import_id = cast(? as uuid) order by row_number",
                running.id()))
        .isEqualTo(file.refused().stream().map(String::valueOf).toList());
    assertThat(ofOrganisation("select count(*) from dealwright.lead_scores", ""))
        .containsExactly("" + file.accepted().size());
    assertThat(ofOrganisation("select count(*) from dealwright.deals", ""))
        .containsExactly("" + file.deals());
    assertThat(acme.events()).isEmpty();
    Wholeness.require(acme);
  }

  private List<String> ofOrganisation(String select, String end) {
    return Database.column(select + " where organisation_id = cast(? as uuid) " + end, acme.id());
  }
}
