package org.dealwright.scoring.domain;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dealwright.api.Money;
import org.dealwright.scoring.model.FeatureValue;
import org.dealwright.scoring.model.Features;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of a lead, under the names by which models ask for it. */
public final class KnownFacts {

  private static final Set<String> FORM_STEPS = Set.of("lead_contact_info", "lead_form_submitted");

  private final Map<String, FeatureValue> known = new HashMap<>();

  /** A text; a blank one is not known. */
  public KnownFacts text(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      known.put(name, new FeatureValue.Text(value));
    }
    return this;
  }

  public KnownFacts number(String name, @Nullable Integer value) {
    if (value != null) {
      known.put(name, new FeatureValue.Quantity(value));
    }
    return this;
  }

  /**
   * What the lead may be worth, in major units.
   *
   * @param currency the organisation's; an estimate in another one is not known to the model
   */
  public KnownFacts estimate(@Nullable Money value, String currency) {
    if (value != null && value.currency().equals(currency)) {
      int digits = Currency.getInstance(currency).getDefaultFractionDigits();
      known.put(
          "estimatedValue", new FeatureValue.Quantity(value.amount() / StrictMath.pow(10, digits)));
    }
    return this;
  }

  /** The lead began by sending a form. */
  public KnownFacts sentForm() {
    known.put("journeySteps", new FeatureValue.Names(FORM_STEPS));
    return this;
  }

  public KnownFacts linkedToCustomer(boolean linked) {
    known.put("customerLinked", new FeatureValue.Truth(linked));
    return this;
  }

  public Features features() {
    return new Features(known);
  }
}
