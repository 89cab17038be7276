package org.dealwright.demo.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.dealwright.api.signal.SignalRequest;
import org.junit.jupiter.api.Test;

class LeadGeneratorTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  private final List<GeneratedLead> leads =
      new LeadGenerator(Market.ACME, List.of("rep", "manager"), NOW).leads(List.of());

  @Test
  void sameSeedAndTimeGiveTheSameFile() {
    assertThat(new LeadGenerator(Market.ACME, List.of("rep"), NOW).csv(List.of()))
        .isEqualTo(new LeadGenerator(Market.ACME, List.of("rep"), NOW).csv(List.of()));
  }

  @Test
  void fileHasEveryLead() {
    String csv = new LeadGenerator(Market.ACME, List.of("rep"), NOW).csv(List.of());
    assertThat(csv.lines()).hasSize(1 + Market.ACME.leads());
  }

  @Test
  void aboutEveryFifthClosedLeadIsWon() {
    assertThat(shareWon(lead -> true)).isBetween(0.19, 0.25);
  }

  @Test
  void whoDecidesAndWhoIsRecommendedIsWonMoreOften() {
    double executives = shareWon(lead -> lead.contact().seniority() == Seniority.EXECUTIVE);
    double staff = shareWon(lead -> lead.contact().seniority() == Seniority.STAFF);
    double referrals = shareWon(lead -> lead.offer().source() == Source.REFERRAL);
    double cold = shareWon(lead -> lead.offer().source() == Source.COLD_OUTREACH);
    assertThat(executives).isGreaterThan(2 * staff);
    assertThat(referrals).isGreaterThan(2 * cold);
  }

  @Test
  void nothingHappensInTheFutureOrBeforeItBegan() {
    assertThat(leads)
        .extracting(GeneratedLead::course)
        .allSatisfy(
            course -> {
              assertThat(course.createdAt()).isBetween(NOW.minus(Duration.ofDays(367)), NOW);
              if (course.closedAt() != null) {
                assertThat(course.closedAt()).isBetween(course.createdAt(), NOW);
              }
              if (course.stageEnteredAt() != null) {
                assertThat(course.stageEnteredAt()).isBetween(course.createdAt(), NOW);
              }
            });
  }

  @Test
  void everyOpenStageHasDeals() {
    assertThat(leads)
        .filteredOn(lead -> lead.course().outcome().equals("open"))
        .extracting(lead -> lead.course().stage())
        .contains("New", "Qualified", "Demo scheduled", "Proposal", "Negotiating")
        .hasSizeBetween(250, 600);
  }

  @Test
  void customersOfTheHostAreAmongThem() {
    KnownCustomer customer =
        new KnownCustomer(
            "Ätherwerk GmbH",
            "Ida",
            "Groß",
            "CEO",
            "ida.gross@aetherwerk.example.com",
            "+49 30 1234567",
            "Software",
            40,
            "DE",
            "active",
            LocalDate.of(2026, 8, 3));
    List<GeneratedLead> some =
        new LeadGenerator(Market.ACME, List.of(), NOW).leads(List.of(customer));
    assertThat(some)
        .filteredOn(lead -> lead.contact().email().equals(customer.email()))
        .singleElement()
        .extracting(lead -> lead.course().outcome())
        .isEqualTo("won");
  }

  @Test
  void whatLeadsDidIsOfTheYearAndHasAnIdEach() {
    LeadGenerator generator = new LeadGenerator(Market.ACME, List.of("rep"), NOW);
    generator.csv(List.of());

    List<SignalRequest> signals = generator.signals();

    assertThat(signals)
        .hasSizeBetween(5_000, 20_000)
        .allSatisfy(
            signal ->
                assertThat(signal.occurredAt()).isBetween(NOW.minus(Duration.ofDays(367)), NOW));
    assertThat(signals).extracting(SignalRequest::eventId).doesNotHaveDuplicates();
  }

  private double shareWon(Predicate<GeneratedLead> which) {
    List<GeneratedLead> closed =
        leads.stream()
            .filter(which)
            .filter(lead -> !lead.course().outcome().equals("open"))
            .toList();
    double won = closed.stream().filter(lead -> lead.course().outcome().equals("won")).count();
    return won / closed.size();
  }
}
