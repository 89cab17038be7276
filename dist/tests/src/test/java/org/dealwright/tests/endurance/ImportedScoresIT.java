package org.dealwright.tests.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** Each score of a large file can be computed again from what its row keeps. */
@TwoNodes
class ImportedScoresIT {

  private final Organisation acme = Organisation.create();
  private final LeadFile file = LeadFile.mixed(30_000);

  @Test
  void eachRowGivesTheSameNumberAndReasons() {
    RunningImport.start(acme, file, Nodes.first()).awaitEnd(Nodes.second());

    int replayed = 0;
    String cursor = null;
    do {
      Answer report =
          acme.admin()
              .post("/scores/replay", Json.object("limit", 10_000, "cursor", cursor))
              .expect(200);
      assertThat(report.list("/differences")).isEmpty();
      assertThat(report.number("/same")).isEqualTo(report.number("/replayed"));
      replayed += report.number("/replayed");
      cursor = report.at("/nextCursor").textValue();
    } while (cursor != null);

    assertThat(replayed).isEqualTo(file.accepted().size());
    assertThat(
            Database.column(
                "select count(*) from dealwright.lead_scores"
                    + " where organisation_id = cast(? as uuid)",
                acme.id()))
        .containsExactly("" + replayed);
  }
}
