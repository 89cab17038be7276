package org.dealwright.tests.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dealwright.stack.WildFlyServer;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Unique;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two nodes that started at once on an empty database. */
@TwoNodes
@Order(1)
class FirstStartIT {

  @Test
  void theSchemaIsMadeOnce() {
    assertThat(
            Database.column(
                "select id from dealwright.databasechangelog group by id having count(*) > 1"))
        .isEmpty();
    assertThat(Database.column("select distinct exectype from dealwright.databasechangelog"))
        .containsExactly("EXECUTED");
    assertThat(Database.column("select locked from dealwright.databasechangeloglock"))
        .containsExactly("f");
  }

  @Test
  void bothServe() {
    Organisation acme = Organisation.create();
    String lead = acme.rep().on(Nodes.first()).post("/leads", Leads.warm()).expect(201).text("/id");

    for (WildFlyServer node : Nodes.all()) {
      Answer read = acme.rep().on(node).get("/leads/" + lead).expect(200);
      assertThat(read.text("/stage/name")).isEqualTo("Qualified");
    }
  }

  @Test
  void anOrganisationThatIsMadeOnBothAtOnceIsThereOnceWithItsDefaults() {
    String slug = Unique.name("twin");
    AtomicInteger caller = new AtomicInteger();

    List<Answer> answers =
        Concurrently.times(
            6,
            () ->
                User.operator()
                    .on(Nodes.all().get(caller.getAndIncrement() % 2))
                    .post("/organisations", Json.object("slug", slug, "name", "Twin")));

    assertThat(answers.stream().map(Answer::status))
        .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    assertThat(ofSlug(slug, "pipelines")).isEqualTo("1");
    assertThat(ofSlug(slug, "pipeline_stages")).isEqualTo("7");
    assertThat(ofSlug(slug, "scoring_models")).isEqualTo("1");
  }

  private static String ofSlug(String slug, String table) {
    return Database.column(
            "select count(*) from dealwright."
                + table
                + " t join dealwright.organisations o on o.id = t.organisation_id where o.slug = ?",
            slug)
        .get(0);
  }
}
