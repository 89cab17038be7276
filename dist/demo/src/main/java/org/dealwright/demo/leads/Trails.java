package org.dealwright.demo.leads;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealwright.api.signal.LeadReference;
import org.dealwright.api.signal.SignalRequest;
import org.dealwright.api.signal.SignalType;

/**
 * What leads did from their first day to the end of their course, as the web site, the mailing tool
 * and the product would report it. Who is won in the end did more.
 */
final class Trails {

  private static final Duration YEAR = Duration.ofDays(366);

  private static final List<String> PAGES =
      List.of("/", "/pricing", "/features", "/customers", "/integrations", "/contact");
  private static final List<String> CONTENTS = List.of("case_study", "product", "webinar", "guide");
  private static final List<String> CAMPAIGNS = List.of("newsletter", "launch", "year-end");
  private static final List<String> FEATURES = List.of("invoices", "reports", "export");

  private final Dice dice;
  private final Instant now;

  Trails(Dice dice, Instant now) {
    this.dice = dice;
    this.now = now;
  }

  /**
   * Signals of a good part of the leads, lead by lead; the first lead's key has number 1. Some
   * customers were leads before the year that signals are of.
   */
  List<SignalRequest> of(List<GeneratedLead> leads) {
    List<SignalRequest> signals = new ArrayList<>();
    for (int i = 0; i < leads.size(); i++) {
      if (dice.chance(eagerness(leads.get(i).course()))) {
        signals.addAll(new Trail(LeadCsv.key(i + 1), leads.get(i).course()).walk());
      }
    }
    signals.removeIf(signal -> signal.occurredAt().isBefore(now.minus(YEAR)));
    return signals;
  }

  private static double eagerness(Course course) {
    return switch (course.outcome()) {
      case "won" -> 0.9;
      case "lost" -> 0.55;
      case "disqualified" -> 0.25;
      default -> course.stage() == null ? 0.35 : 0.7;
    };
  }

  /** One lead's signals. */
  private final class Trail {

    private final String key;
    private final Course course;
    private final List<SignalRequest> signals = new ArrayList<>();

    Trail(String key, Course course) {
      this.key = key;
      this.course = course;
    }

    List<SignalRequest> walk() {
      double eager = eagerness(course);
      times(dice.between(1, 5), SignalType.LEAD_PAGE_VIEW, "page_path", PAGES);
      times(dice.between(0, 2), SignalType.LEAD_CONTENT_VIEW, "content_type", CONTENTS);
      times(dice.between(0, 2), SignalType.EMAIL_OPEN, "campaign", CAMPAIGNS);
      maybe(0.5 * eager, SignalType.EMAIL_CLICK, "campaign", CAMPAIGNS);
      maybe(0.4 * eager, SignalType.LEAD_INQUIRY_STARTED, "form_type", List.of("quote_request"));
      maybe(0.3 * eager, SignalType.LEAD_FORM_SUBMITTED, "form_id", List.of("contact", "quote"));
      maybe(0.1 * eager, SignalType.LEAD_WHATSAPP_CONTACT, "page_path", List.of("/contact"));
      if (course.outcome().equals("won")) {
        times(dice.between(0, 3), SignalType.PRODUCT_USAGE, "feature", FEATURES);
        maybe(0.3, SignalType.SUPPORT_INTERACTION, "channel", List.of("chat", "email"));
      }
      return signals;
    }

    private void maybe(double chance, SignalType type, String property, List<String> values) {
      times(dice.chance(chance) ? 1 : 0, type, property, values);
    }

    private void times(int count, SignalType type, String property, List<String> values) {
      for (int i = 0; i < count; i++) {
        signals.add(
            new SignalRequest(
                "demo-" + key + "-" + signals.size(),
                type,
                new LeadReference(null, key, null),
                moment(),
                Map.of(property, dice.pick(values))));
      }
    }

    /** Rather early than late. */
    private Instant moment() {
      Instant end = Objects.requireNonNullElse(course.closedAt(), now);
      double share = dice.unit() * dice.unit();
      long seconds = Math.round(share * Duration.between(course.createdAt(), end).toSeconds());
      return course.createdAt().plusSeconds(seconds);
    }
  }
}
