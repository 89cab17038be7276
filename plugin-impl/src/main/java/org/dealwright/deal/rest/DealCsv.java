package org.dealwright.deal.rest;

import java.util.Optional;
import java.util.function.Function;
import org.dealwright.api.Money;
import org.dealwright.api.deal.DealSummary;
import org.dealwright.platform.money.Currencies;
import org.dealwright.platform.rest.CsvColumns;
import org.jspecify.annotations.Nullable;

/** Deals as a file. */
final class DealCsv {

  static final CsvColumns<DealSummary> COLUMNS =
      new CsvColumns<DealSummary>()
          .with("id", DealSummary::id)
          .with("title", DealSummary::title)
          .with("pipelineId", DealSummary::pipelineId)
          .with("stage", deal -> deal.stage().name())
          .with("status", DealSummary::status)
          .with("leadId", DealSummary::leadId)
          .with("leadName", DealSummary::leadName)
          .with("customerId", DealSummary::customerId)
          .with("value", deal -> part(deal.value(), Currencies::decimal))
          .with("currency", deal -> part(deal.value(), Money::currency))
          .with("owner", DealSummary::owner)
          .with("createdAt", DealSummary::createdAt)
          .with("updatedAt", DealSummary::updatedAt)
          .with("enteredStageAt", DealSummary::enteredStageAt)
          .with("velocityDays", DealSummary::velocityDays)
          .with("expectedCloseDate", DealSummary::expectedCloseDate)
          .with("closedAt", DealSummary::closedAt)
          .with("closeReason", DealSummary::closeReason);

  private DealCsv() {}

  private static <T> @Nullable Object part(@Nullable T whole, Function<T, ?> part) {
    return Optional.ofNullable(whole).map(part).orElse(null);
  }
}
