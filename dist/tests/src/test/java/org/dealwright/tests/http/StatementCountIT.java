package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.stack.StatementLog;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Signals;
import org.dealwright.tests.fixture.TaskQueue;
import org.dealwright.tests.fixture.TestedStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many statements a request takes depends on what is asked, never on how much is found. */
class StatementCountIT {

  private static final int MANY = 12;
  private static final int TRIES = 5;

  /** An organisation with one warm lead and one with many, each lead with a deal and a history. */
  private static final class Shared {

    static final Organisation ONE = with(1);
    static final Organisation MANY_LEADS = with(MANY);

    private static Organisation with(int leads) {
      Organisation organisation = Organisation.create();
      IntStream.range(0, leads).forEach(i -> organisation.lead(Leads.warm()));
      return organisation;
    }
  }

  /** It asks the same of each organisation there is, for seconds: nothing else would be seen. */
  @BeforeAll
  static void holdBackTheLookAtWhatIsDue() {
    TaskQueue.holdBack("sla", "all");
  }

  @AfterAll
  static void letItGoOn() {
    TaskQueue.release("sla", "all");
  }

  static Stream<String> reads() {
    return Stream.of(
        "/leads?limit=50",
        "/leads?limit=50&sort=-score&status=new&status=qualified&source=website",
        "/leads?limit=50&expand=deal,assignedTo,customer",
        "/deals?limit=50",
        "/deals?limit=50&expand=lead,owner,customer",
        "/pipelines",
        "/pipelines/{pipeline}/board?cards=50",
        "/pipelines/{pipeline}/board?cards=50&scoreMin=1",
        "/pipelines/{pipeline}/statistics",
        "/leads/pipeline-summary",
        "/customers?limit=50",
        "/analytics/kpis",
        "/analytics/funnel",
        "/analytics/sources",
        "/views");
  }

  @ParameterizedTest
  @MethodSource("reads")
  void aReadTakesAsManyStatementsForManyRecordsAsForOne(String path) throws Exception {
    int one = statements(() -> read(Shared.ONE, path));
    int many = statements(() -> read(Shared.MANY_LEADS, path));
    // The background may hide some of either; one statement for each record would always show.
    for (int tries = 1; tries < TRIES && one != many; tries++) {
      one = statements(() -> read(Shared.ONE, path));
      many = statements(() -> read(Shared.MANY_LEADS, path));
    }

    assertThat(many).as(path).isEqualTo(one).isPositive();
  }

  @Test
  void theBoardTakesFewStatements() throws Exception {
    assertThat(fewest(8, () -> read(Shared.MANY_LEADS, "/pipelines/{pipeline}/board?cards=50")))
        .isBetween(1, 8);
  }

  @Test
  void aPageOfLeadsTakesItsRowsAndItsTotal() throws Exception {
    assertThat(fewest(3, () -> read(Shared.MANY_LEADS, "/leads?limit=50"))).isBetween(1, 3);
  }

  @Test
  void aNewLeadThatGetsADealTakesNoMoreStatementsThanThese() throws Exception {
    assertThat(fewest(20, () -> Shared.ONE.lead(Leads.warm()))).isBetween(1, 20);
  }

  @Test
  void signalsThatMoveDealsTakeAsManyStatementsForManyDealsAsForOne() throws Exception {
    int one = statementsOfMoves(1);
    int many = statementsOfMoves(MANY);
    // The background may hide those of either, and of both.
    for (int tries = 1; tries < TRIES && (one != many || one == 0); tries++) {
      one = statementsOfMoves(1);
      many = statementsOfMoves(MANY);
    }

    assertThat(many).isEqualTo(one).isPositive();
  }

  /** Of one request, by which the deals of so many leads move. */
  private static int statementsOfMoves(int leads) throws Exception {
    Organisation organisation = Organisation.create();
    Deque<List<Answer>> fresh = new ArrayDeque<>();
    for (int time = 0; time < StatementLog.TIMES; time++) {
      fresh.add(IntStream.range(0, leads).mapToObj(i -> organisation.lead(Leads.mild())).toList());
    }
    Answer last = fresh.getLast().get(leads - 1);
    int statements =
        TestedStack.get().statementLog().of(() -> submitForms(organisation, fresh.pop())).size();
    assertThat(organisation.deal(last.text("/dealId")).list("/stageHistory")).hasSize(2);
    return statements;
  }

  private static void submitForms(Organisation organisation, List<Answer> leads) {
    List<Map<String, Object>> signals =
        leads.stream()
            .flatMap(
                lead ->
                    Stream.of("lead_form_submitted", "product_usage", "email_click")
                        .map(type -> Signals.of(lead, type)))
            .toList();
    organisation.admin().post("/signals", Signals.body(signals)).expect(200);
  }

  private static void read(Organisation organisation, String path) {
    String pipeline = organisation.pipeline().id();
    organisation.admin().get(path.replace("{pipeline}", pipeline)).expect(200);
  }

  /** The background may add some that it repeats each time; it does not do so for long. */
  private static int fewest(int enough, StatementLog.Action action) throws Exception {
    int fewest = statements(action);
    for (int tries = 1; tries < TRIES && fewest > enough; tries++) {
      fewest = Math.min(fewest, statements(action));
    }
    return fewest;
  }

  private static int statements(StatementLog.Action action) throws Exception {
    action.run();
    int statements = 0;
    for (int tries = 0; tries < TRIES && statements == 0; tries++) {
      statements = TestedStack.get().statementLog().of(action).size();
    }
    return statements;
  }
}
