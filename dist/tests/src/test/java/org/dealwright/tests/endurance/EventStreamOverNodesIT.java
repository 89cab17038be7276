package org.dealwright.tests.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.EventReader;
import org.dealwright.tests.fixture.EventReader.Event;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** A stream goes on at another node than the one that it began at. */
@TwoNodes
class EventStreamOverNodesIT {

  private final Organisation acme = Organisation.create();

  @Test
  void aReaderOfANodeThatStopsGoesOnAtTheOther() {
    String last;
    try (EventReader first = acme.rep().on(Nodes.first()).stream("/events?topic=leads")) {
      acme.rep().on(Nodes.second()).post("/leads", Leads.cold()).expect(201);
      first.await("lead.scored");
      last = first.lastId();
      Nodes.first().stop();
      assertThat(first.await("end").data()).contains("node-stops");
    }
    Answer missed = acme.rep().on(Nodes.second()).post("/leads", Leads.cold()).expect(201);

    assertToldOfAlone(missed, last);
  }

  @Test
  void aReaderOfANodeThatIsKilledGoesOnAtTheOther() {
    String last;
    try (EventReader first = acme.rep().on(Nodes.first()).stream("/events?topic=leads")) {
      acme.rep().on(Nodes.second()).post("/leads", Leads.cold()).expect(201);
      first.await("lead.scored");
      last = first.lastId();
      Nodes.first().kill();
    }
    Answer missed = acme.rep().on(Nodes.second()).post("/leads", Leads.cold()).expect(201);

    assertToldOfAlone(missed, last);
  }

  private void assertToldOfAlone(Answer lead, String after) {
    Client rep = acme.rep().on(Nodes.second());
    try (EventReader again =
        rep.openStream(rep.request("/events?topic=leads").header("Last-Event-ID", after).GET())) {
      again.await("lead.scored");
      assertThat(again.types()).containsExactly("lead.created", "lead.scored");
      assertThat(again.events().stream().filter(Event::isOfRecord))
          .allSatisfy(
              event ->
                  assertThat(event.json().at("/subject").asText()).isEqualTo(lead.text("/id")));
    }
  }
}
