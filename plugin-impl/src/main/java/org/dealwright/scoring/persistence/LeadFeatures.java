package org.dealwright.scoring.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dealwright.scoring.model.FeatureValue;
import org.dealwright.scoring.model.Features;

/** What a lead's row says, as features of the kernel. */
final class LeadFeatures {

  static final String COLUMNS =
      """
      l.first_name, l.last_name, l.email, l.phone, l.company, l.job_title, l.company_size,
        l.industry, l.country, l.source, l.estimated_amount, l.estimated_currency, l.origin,
        l.customer_id, l.custom_fields ->> 'wantedFeatures' as wanted_features,
        cs.health as customer_health, cs.tier as customer_tier
      """;

  private static final Map<String, String> TEXTS =
      Map.of(
          "firstName", "first_name",
          "lastName", "last_name",
          "email", "email",
          "phone", "phone",
          "company", "company",
          "jobTitle", "job_title",
          "industry", "industry",
          "country", "country",
          "source", "source",
          "customerTier", "customer_tier");

  private LeadFeatures() {}

  /**
   * Reads a row.
   *
   * @param currency the organisation's; an estimate in another one is not known to the model
   */
  static Features read(ResultSet row, String currency) throws SQLException {
    Map<String, FeatureValue> known = new HashMap<>();
    for (Map.Entry<String, String> text : TEXTS.entrySet()) {
      String value = row.getString(text.getValue());
      if (value != null && !value.isBlank()) {
        known.put(text.getKey(), new FeatureValue.Text(value));
      }
    }
    Integer size = row.getObject("company_size", Integer.class);
    if (size != null) {
      known.put("companySize", new FeatureValue.Quantity(size));
    }
    Integer health = row.getObject("customer_health", Integer.class);
    if (health != null) {
      known.put("customerHealth", new FeatureValue.Quantity(health));
    }
    if (currency.equals(row.getString("estimated_currency"))) {
      known.put("estimatedValue", new FeatureValue.Quantity(majorUnits(row, currency)));
    }
    if ("CAPTURE".equals(row.getString("origin"))) {
      known.put(
          "journeySteps",
          new FeatureValue.Names(Set.of("lead_contact_info", "lead_form_submitted")));
    }
    known.put(
        FeatureNames.CUSTOMER_LINKED, new FeatureValue.Truth(row.getObject("customer_id") != null));
    return new Features(known);
  }

  private static double majorUnits(ResultSet row, String currency) throws SQLException {
    int digits = Currency.getInstance(currency).getDefaultFractionDigits();
    return row.getLong("estimated_amount") / StrictMath.pow(10, digits);
  }
}
