package org.dealwright.demo.leads;

import java.util.List;
import java.util.Map;
import org.dealwright.api.Money;
import org.dealwright.api.capture.CaptureRequest;
import org.dealwright.api.lead.LeadSource;
import org.jspecify.annotations.Nullable;

/** Forms of a web site, filled in: some with little, some with much. */
final class Forms {

  private static final List<String> MESSAGES =
      List.of(
          "We would like to see a demo for our finance team next week.",
          "Which plan fits 120 seats in three countries?",
          "Please call me back about usage-based billing.",
          "We are leaving our current provider at the end of the quarter.",
          "Is there a discount for non-profit organisations?",
          "Können Sie uns ein Angebot für zwei Standorte machen?");

  private Forms() {}

  static CaptureRequest of(GeneratedLead lead, Dice dice) {
    Contact contact = lead.contact();
    Company company = lead.company();
    boolean isLong = dice.chance(0.7);
    return new CaptureRequest(
        contact.firstName(),
        contact.lastName(),
        contact.email(),
        dice.chance(0.6) ? contact.phone() : null,
        company.name(),
        isLong ? contact.title() : null,
        isLong ? company.size() : null,
        isLong ? company.industry() : null,
        company.country(),
        null,
        LeadSource.valueOf(lead.offer().source().name()),
        dice.chance(0.6) ? budget(lead.offer()) : null,
        Map.of("message", dice.pick(MESSAGES), "page", "/contact"),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static @Nullable Money budget(Offer offer) {
    return offer.value() == 0 ? null : new Money(100 * offer.value(), offer.currency());
  }
}
