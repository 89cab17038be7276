package org.dealwright.tests.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealwright.stack.WildFlyServer;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Organisation;

/** An import that was started on a node, and is looked at behind the scenes. */
record RunningImport(Organisation organisation, String id) {

  static RunningImport start(Organisation organisation, LeadFile file, WildFlyServer node) {
    var admin = organisation.admin().on(node);
    String id =
        admin
            .postText("/imports?fileName=many.csv", "text/csv", file.csv())
            .expect(201)
            .text("/id");
    admin.post("/imports/" + id + "/start", Json.object("mapping", LeadFile.mapping())).expect(202);
    return new RunningImport(organisation, id);
  }

  QueuedTask task() {
    return new QueuedTask("lead-import", organisation.id() + "/" + id);
  }

  /** Waits until some rows are taken; returns the node that takes them. */
  WildFlyServer awaitSomeRows() {
    Await.until("the first rows", this::processed, rows -> rows > 0);
    return task().worker();
  }

  int processed() {
    return Integer.parseInt(
        Database.column("select processed from dealwright.imports where id = cast(? as uuid)", id)
            .get(0));
  }

  /** The report, from this node, when there is nothing more to do. */
  Answer awaitEnd(WildFlyServer node) {
    Answer report =
        Await.until(
            "the import's end",
            () -> organisation.admin().on(node).get("/imports/" + id).expect(200),
            view -> view.at("/finishedAt").isTextual());
    assertThat(report.text("/state")).as(report.text("/failure")).isEqualTo("done");
    Await.until("the task's end", task()::isGone, gone -> gone);
    return report;
  }
}
