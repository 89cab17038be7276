package org.dealwright.deal.domain;

import org.dealwright.api.Money;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.money.Currencies;
import org.jspecify.annotations.Nullable;

/** What holds for the facts of every deal, whoever enters them. */
public final class DealRules {

  private static final int TEXT = 200;
  private static final int YEARS = 9999;
  private static final long AMOUNT = 10_000_000_000_000L;

  private DealRules() {}

  /** What each value that is given must be like. */
  public static void check(DealFacts facts, Violations violations) {
    text("/title", facts.title(), violations);
    text("/owner", facts.owner(), violations);
    money(facts.value(), violations);
    violations.check(
        facts.expectedCloseOn() == null
            || (facts.expectedCloseOn().getYear() >= 1900
                && facts.expectedCloseOn().getYear() <= YEARS),
        "/expectedCloseDate",
        "Must be a day from 1900 to 9999.");
  }

  private static void text(String pointer, @Nullable String text, Violations violations) {
    violations.check(
        text == null
            || (!text.isBlank()
                && text.length() <= TEXT
                && text.chars().noneMatch(Character::isISOControl)),
        pointer,
        "From 1 to " + TEXT + " characters, none of them a control character.");
  }

  private static void money(@Nullable Money money, Violations violations) {
    if (money == null) {
      return;
    }
    violations.check(
        money.amount() >= 0 && money.amount() <= AMOUNT,
        "/value/amount",
        "From 0 to " + AMOUNT + " minor units.");
    violations.check(
        Currencies.isKnown(money.currency()), "/value/currency", "Must be an ISO 4217 code.");
  }
}
