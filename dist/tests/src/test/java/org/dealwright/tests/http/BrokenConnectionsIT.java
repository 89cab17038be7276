package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** What happens when the database ends the server's sessions. */
class BrokenConnectionsIT {

  private final Organisation acme = Organisation.create();

  @Test
  void aBrokenConnectionFailsOneRequestAtTheMost() {
    int sessions =
        Database.column(
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = ?",
                "dealwright")
            .size();

    int failed = 0;
    while (acme.rep().get("/leads").status() != 200 && failed <= sessions) {
      failed++;
    }

    assertThat(failed).isLessThanOrEqualTo(sessions);
  }
}
