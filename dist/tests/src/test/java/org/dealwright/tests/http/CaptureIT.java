package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** What web forms send. */
class CaptureIT {

  private final Organisation acme = Organisation.create();

  @Test
  void aNewPersonBecomesALead() {
    var form = Leads.unknown();

    acme.capture(form).expect(202);

    assertThat(acme.rep().get("/leads").texts("/items", "email"))
        .containsExactly((String) form.get("email"));
  }
}
