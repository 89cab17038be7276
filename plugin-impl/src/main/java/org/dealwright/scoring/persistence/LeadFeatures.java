package org.dealwright.scoring.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.dealwright.api.Money;
import org.dealwright.scoring.domain.KnownFacts;
import org.dealwright.scoring.model.Features;
import org.jspecify.annotations.Nullable;

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
   * @param currency the organisation's
   */
  static Features read(ResultSet row, String currency) throws SQLException {
    KnownFacts known = new KnownFacts();
    for (Map.Entry<String, String> text : TEXTS.entrySet()) {
      known.text(text.getKey(), row.getString(text.getValue()));
    }
    known
        .number("companySize", row.getObject("company_size", Integer.class))
        .number("customerHealth", row.getObject("customer_health", Integer.class))
        .estimate(estimate(row), currency)
        .linkedToCustomer(row.getObject("customer_id") != null);
    return ("CAPTURE".equals(row.getString("origin")) ? known.sentForm() : known).features();
  }

  private static @Nullable Money estimate(ResultSet row) throws SQLException {
    String currency = row.getString("estimated_currency");
    return currency == null ? null : new Money(row.getLong("estimated_amount"), currency);
  }
}
