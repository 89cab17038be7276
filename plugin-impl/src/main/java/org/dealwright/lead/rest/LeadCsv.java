package org.dealwright.lead.rest;

import java.util.Optional;
import java.util.function.Function;
import org.dealwright.api.Money;
import org.dealwright.api.lead.LeadView;
import org.dealwright.api.pipeline.StageRef;
import org.dealwright.api.scoring.ScoreSummary;
import org.dealwright.platform.money.Currencies;
import org.dealwright.platform.rest.CsvColumns;
import org.jspecify.annotations.Nullable;

/** Leads as a file; its columns are called as the fields of a lead, so that it can be imported. */
final class LeadCsv {

  static final CsvColumns<LeadView> COLUMNS =
      new CsvColumns<LeadView>()
          .with("id", LeadView::id)
          .with("firstName", LeadView::firstName)
          .with("lastName", LeadView::lastName)
          .with("email", LeadView::email)
          .with("phone", LeadView::phone)
          .with("company", LeadView::company)
          .with("jobTitle", LeadView::jobTitle)
          .with("companySize", LeadView::companySize)
          .with("industry", LeadView::industry)
          .with("country", LeadView::country)
          .with("website", LeadView::website)
          .with("source", LeadView::source)
          .with("status", LeadView::status)
          .with("estimatedValue", lead -> part(lead.estimatedValue(), Currencies::decimal))
          .with("currency", lead -> part(lead.estimatedValue(), Money::currency))
          .with("assignedTo", LeadView::assignedTo)
          .with("tags", lead -> String.join(", ", lead.tags()))
          .with("score", lead -> part(lead.score(), ScoreSummary::points))
          .with("band", lead -> part(lead.score(), ScoreSummary::band))
          .with("stage", lead -> part(lead.stage(), StageRef::name))
          .with("createdAt", LeadView::createdAt)
          .with("updatedAt", LeadView::updatedAt)
          .with("scoreUpdatedAt", LeadView::scoreUpdatedAt)
          .with("slaState", LeadView::slaState)
          .with("slaDueAt", LeadView::slaDueAt)
          .with("firstResponseAt", LeadView::firstResponseAt)
          .with("followUpAt", LeadView::followUpAt);

  private LeadCsv() {}

  private static <T> @Nullable Object part(@Nullable T whole, Function<T, ?> part) {
    return Optional.ofNullable(whole).map(part).orElse(null);
  }
}
