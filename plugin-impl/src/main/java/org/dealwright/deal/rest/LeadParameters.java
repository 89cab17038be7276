package org.dealwright.deal.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.scoring.ScoreBand;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.rest.Ages;
import org.dealwright.platform.rest.Names;
import org.jspecify.annotations.Nullable;

/** The query parameters that narrow leads in their list, and a board's deals by the same names. */
public abstract class LeadParameters {

  @QueryParam("q")
  private @Nullable String text;

  @QueryParam("status")
  private List<String> statuses = List.of();

  @QueryParam("source")
  private List<String> sources = List.of();

  @QueryParam("band")
  private List<String> bands = List.of();

  @QueryParam("tag")
  protected List<String> tags = List.of();

  @QueryParam("scoreMin")
  protected @Nullable Integer scoreMin;

  @QueryParam("scoreMax")
  protected @Nullable Integer scoreMax;

  @QueryParam("confident")
  protected @Nullable Boolean confident;

  @QueryParam("hasCustomer")
  protected @Nullable Boolean hasCustomer;

  @QueryParam("customerId")
  protected @Nullable UUID customerId;

  @QueryParam("dateFrom")
  protected @Nullable Instant createdFrom;

  @QueryParam("dateTo")
  private @Nullable Instant createdTo;

  /** Created longer ago than an ISO 8601 duration, such as {@code PT24H}. */
  @QueryParam("olderThan")
  private @Nullable Duration olderThan;

  @QueryParam("updatedFrom")
  protected @Nullable Instant updatedFrom;

  @QueryParam("updatedTo")
  protected @Nullable Instant updatedTo;

  @QueryParam("scoredFrom")
  protected @Nullable Instant scoredFrom;

  @QueryParam("scoredTo")
  protected @Nullable Instant scoredTo;

  @QueryParam("followUpFrom")
  protected @Nullable Instant followUpFrom;

  @QueryParam("followUpTo")
  protected @Nullable Instant followUpTo;

  @QueryParam("slaState")
  protected List<String> slaStates = List.of();

  @QueryParam("slaDueFrom")
  protected @Nullable Instant slaDueFrom;

  @QueryParam("slaDueTo")
  protected @Nullable Instant slaDueTo;

  /** What is wrong with the texts. */
  protected Violations violations() {
    Violations violations = new Violations();
    violations.check(text == null || text.length() <= 200, "q", "At most 200 characters.");
    violations.check(
        tags.stream().noneMatch(tag -> tag.indexOf('\0') >= 0), "tag", "NUL is not allowed.");
    return violations;
  }

  protected @Nullable String text() {
    return Names.given("q", text);
  }

  protected List<LeadStatus> statuses() {
    return Names.all("status", statuses, LeadStatus::valueOf);
  }

  protected List<LeadSource> sources() {
    return Names.all("source", sources, LeadSource::valueOf);
  }

  protected List<ScoreBand> bands() {
    return Names.all("band", bands, ScoreBand::valueOf);
  }

  protected @Nullable Instant createdTo(Instant now) {
    return Ages.until(createdTo, olderThan, now);
  }
}
