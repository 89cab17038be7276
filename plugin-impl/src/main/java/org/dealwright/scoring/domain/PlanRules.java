package org.dealwright.scoring.domain;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dealwright.api.Money;
import org.dealwright.api.plan.PlanRequest;
import org.dealwright.platform.error.Violations;
import org.dealwright.scoring.domain.CataloguedPlan.Facts;
import org.jspecify.annotations.Nullable;

/** Which plans can be in a catalogue. */
public final class PlanRules {

  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Pattern TEXT = Pattern.compile("[^\\p{Cntrl}]{1,100}");
  private static final int SIZE = 10_000_000;
  private static final long AMOUNT = 10_000_000_000_000L;
  private static final int FEATURES = 100;

  private PlanRules() {}

  /**
   * The facts, if they can be taken.
   *
   * @param currency the only one that a price may be in; null for any
   */
  public static Facts checked(PlanRequest request, @Nullable String currency) {
    Violations violations = new Violations();
    String code = Objects.requireNonNullElse(request.code(), "");
    String name = Objects.requireNonNullElse(request.name(), "").strip();
    List<String> features = Objects.requireNonNullElse(request.features(), List.of());
    violations.check(
        CODE.matcher(code).matches(), "/code", "From 1 to 40 of a-z, 0-9 and -, not - first.");
    violations.check(TEXT.matcher(name).matches(), "/name", "From 1 to 100 characters.");
    price(request.price(), currency, violations);
    sizes(request.sizeFrom(), request.sizeTo(), violations);
    violations.check(
        features.size() <= FEATURES
            && features.stream().allMatch(one -> one != null && TEXT.matcher(one).matches())
            && features.stream().distinct().count() == features.size(),
        "/features",
        "At most " + FEATURES + " names of 1 to 100 characters, each once.");
    violations.throwIfAny();
    return new Facts(code, name, request.price(), request.sizeFrom(), request.sizeTo(), features);
  }

  private static void price(
      @Nullable Money price, @Nullable String currency, Violations violations) {
    if (price == null) {
      return;
    }
    violations.check(
        price.amount() >= 0 && price.amount() <= AMOUNT,
        "/price/amount",
        "From 0 to " + AMOUNT + " minor units.");
    violations.check(
        currency == null || price.currency().equals(currency),
        "/price/currency",
        "Must be " + currency + ".");
  }

  private static void sizes(@Nullable Integer from, @Nullable Integer to, Violations violations) {
    violations.check(
        from == null || (from >= 1 && from <= SIZE), "/sizeFrom", "From 1 to " + SIZE + ".");
    violations.check(
        to == null || (to >= (from == null ? 1 : from) && to <= SIZE),
        "/sizeTo",
        "From sizeFrom to " + SIZE + ".");
  }
}
