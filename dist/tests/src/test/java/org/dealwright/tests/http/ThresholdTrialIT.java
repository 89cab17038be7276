package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Signals;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;

/** Thresholds that are tried, set and reached by many at once. */
class ThresholdTrialIT {

  private final Organisation acme = Organisation.create();

  @Test
  void aTrialTellsWhatWouldHaveMovedAndMovesNothing() {
    Answer mild = acme.lead(Leads.mild());
    Answer warm = acme.lead(Leads.warm());
    acme.lead(Leads.cold());
    acme.lead(Leads.unknown());
    Answer risen = patch(mild, Json.object("jobTitle", "Marketing Manager"));
    int points = risen.number("/score/points");
    assertThat(risen.text("/stage/name")).isEqualTo("New");

    Answer trial = trial("Qualified", "?threshold=" + points);

    assertThat(trial.number("/threshold")).isEqualTo(points);
    assertThat(trial.number("/moved")).isOne();
    assertThat(trial.text("/moves/0/leadId")).isEqualTo(mild.text("/id"));
    assertThat(trial.text("/moves/0/dealId")).isEqualTo(mild.text("/dealId"));
    assertThat(trial.text("/moves/0/from/name")).isEqualTo("New");
    assertThat(trial.number("/moves/0/points")).isEqualTo(points);
    assertThat(trial.number("/made")).isEqualTo(warm.number("/score/points") < points ? 0 : 1);
    assertThat(acme.lead(mild.text("/id")).text("/stage/name")).isEqualTo("New");
    assertThat(acme.deal(mild.text("/dealId")).list("/stageHistory")).hasSize(1);
    assertThat(file("Qualified", "?threshold=" + points))
        .hasSize(1 + trial.number("/moved") + trial.number("/made"))
        .anyMatch(line -> line.startsWith(mild.text("/id")) && line.contains(",New,"));
  }

  @Test
  void theThresholdThatHoldsWouldHaveMovedWhatItMoved() {
    acme.lead(Leads.mild());
    acme.lead(Leads.warm());
    acme.lead(Leads.hot());

    Answer trial = trial("Demo scheduled", "");

    assertThat(trial.number("/moved") + trial.number("/made")).isOne();
    assertThat(trial("Demo scheduled", "?threshold=101").status()).isEqualTo(400);
  }

  @Test
  void aTrialIsOfAPeriod() {
    acme.lead(Leads.hot());
    String now = Instant.now().plus(Duration.ofMinutes(1)).toString();

    assertThat(trial("Qualified", "?threshold=50&dateFrom=" + now).status()).isEqualTo(400);
    acme.moveClock(Duration.ofDays(30));
    assertThat(trial("Qualified", "?threshold=50&dateFrom=" + now).expect(200).number("/made"))
        .isZero();
    assertThat(trial("Qualified", "?threshold=50").expect(200).number("/made")).isOne();
    acme.rep().get(address("Qualified") + "?threshold=50").expectProblem(403, "not-permitted");
    acme.admin().get(address("Won") + "?threshold=50").expectProblem(400, "validation-failed");
  }

  @Test
  void anImportedLeadWouldHaveMovedByNothing() {
    Answer upload =
        acme.admin()
            .postText(
                "/imports",
                "text/csv",
                "email,jobTitle,companySize,source\nada@example.com,CEO,5000,referral\n")
            .expect(201);
    acme.admin()
        .post(
            "/imports/" + upload.text("/id") + "/start",
            Json.object("mapping", upload.at("/suggestedMapping")))
        .expect(202);
    Await.until(
        "the import",
        () -> acme.admin().get("/imports/" + upload.text("/id")),
        done -> done.text("/state").equals("done"));

    Answer trial = trial("New", "?threshold=1").expect(200);

    assertThat(trial.number("/made")).isZero();
    assertThat(trial.number("/moved")).isZero();
  }

  @Test
  void aThresholdThatIsLoweredMovesNobodyWhoWasOverIt() {
    Answer mild = acme.lead(Leads.mild());
    int points = mild.number("/score/points");
    setThreshold("Qualified", points - 2);

    Answer edited = patch(mild, Json.object("source", "organic_search", "companySize", 25));

    assertThat(edited.number("/score/points")).isGreaterThanOrEqualTo(points - 2);
    assertThat(edited.text("/stage/name")).isEqualTo("New");
  }

  @Test
  void aThresholdThatIsSetIsReachedByThoseBelowIt() {
    Answer mild = acme.lead(Leads.mild());
    setThreshold("Qualified", mild.number("/score/points") + 3);

    Answer risen = patch(mild, Json.object("jobTitle", "CEO"));

    assertThat(risen.text("/stage/name")).isEqualTo("Qualified");
  }

  @Test
  void aThresholdThatIsRaisedFiresAgainForThoseWhoReachIt() {
    Answer warm = acme.lead(Leads.warm());
    assertThat(warm.text("/stage/name")).isEqualTo("Qualified");
    int points = warm.number("/score/points");
    setThreshold("Demo scheduled", points - 1);
    setThreshold("Demo scheduled", points + 8);

    Answer risen = patch(warm, Json.object("jobTitle", "CEO", "companySize", 5_000));

    assertThat(risen.number("/score/points")).isGreaterThanOrEqualTo(points + 8);
    assertThat(risen.text("/stage/name")).isEqualTo("Demo scheduled");
  }

  @Test
  void signalsAtOneMomentMoveADealOnce() {
    Answer lead = acme.lead(Leads.mild());
    setThreshold("Qualified", lead.number("/score/points") + 1);
    acme.admin().token();

    Concurrently.times(
            8,
            () ->
                acme.admin()
                    .post("/signals", Signals.body(Signals.of(lead, "lead_form_submitted"))))
        .forEach(answer -> answer.expect(200));

    assertThat(acme.lead(lead.text("/id")).text("/stage/name")).isEqualTo("Qualified");
    assertThat(acme.deal(lead.text("/dealId")).list("/stageHistory")).hasSize(2);
    assertThat(acme.events().stream().filter("deal.stage_advanced"::equals)).hasSize(2);
  }

  @Test
  void signalsEditsAndMovesAtOneMomentLeaveOneOpenDealThatOnlyPeopleMovedBack() {
    Answer lead = acme.lead(Leads.warm());
    acme.admin().token();
    acme.rep().token();

    Concurrently.times(
        9,
        () -> {
          acme.admin().post("/signals", Signals.body(Signals.of(lead, "lead_whatsapp_contact")));
          Answer seen = acme.lead(lead.text("/id"));
          acme.rep()
              .postIfMatch(
                  "/leads/" + lead.text("/id") + "/stage",
                  seen.etag(),
                  Json.object("stageId", acme.pipeline().stage("New"), "reason", "Too early"));
          return acme.admin()
              .post("/signals", Signals.body(Signals.of(lead, "lead_form_submitted")));
        });

    List<Map<String, String>> moves =
        Database.rows(
            "select t.actor_kind, f.position as from_position, s.position as to_position"
                + " from dealwright.deal_stage_transitions t"
                + " left join dealwright.pipeline_stages f on f.id = t.from_stage_id"
                + " join dealwright.pipeline_stages s on s.id = t.to_stage_id"
                + " where t.deal_id = cast(? as uuid) order by t.sequence",
            lead.text("/dealId"));
    assertThat(moves.stream().filter(move -> move.get("actor_kind").equals("AUTOMATION")))
        .allSatisfy(
            move ->
                assertThat(Integer.parseInt(move.get("to_position")))
                    .isGreaterThan(
                        move.get("from_position") == null
                            ? -1
                            : Integer.parseInt(move.get("from_position"))));
    assertThat(acme.rep().get("/deals?leadId=" + lead.text("/id")).expect(200).number("/total"))
        .isOne();
    // Each threshold fires at most once, since the score never fell.
    assertThat(IntStream.range(0, moves.size()).filter(i -> isAutomatic(moves.get(i))).count())
        .isLessThanOrEqualTo(2);
  }

  private static boolean isAutomatic(Map<String, String> move) {
    return move.get("actor_kind").equals("AUTOMATION");
  }

  private void setThreshold(String stage, int points) {
    String pipeline = "/pipelines/" + acme.pipeline().id();
    String etag = acme.admin().get(pipeline).expect(200).etag();
    acme.admin()
        .patch(
            pipeline + "/stages/" + acme.pipeline().stage(stage),
            etag,
            Json.object("scoreThreshold", points))
        .expect(200);
  }

  private String address(String stage) {
    return "/pipelines/"
        + acme.pipeline().id()
        + "/stages/"
        + acme.pipeline().stage(stage)
        + "/threshold-trial";
  }

  private Answer trial(String stage, String query) {
    return acme.admin().get(address(stage) + query);
  }

  private List<String> file(String stage, String query) {
    User admin = acme.admin();
    String path = address(stage) + "/export.csv" + query;
    return admin
        .send(admin.request(path).setHeader("Accept", "text/csv").GET())
        .expect(200)
        .body()
        .lines()
        .toList();
  }

  private Answer patch(Answer lead, Map<String, Object> patch) {
    return acme.rep().patch("/leads/" + lead.text("/id"), lead.etag(), patch).expect(200);
  }
}
