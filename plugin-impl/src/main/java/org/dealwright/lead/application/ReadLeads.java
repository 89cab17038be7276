package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.activity.application.NextActivityQuery;
import org.dealwright.api.Page;
import org.dealwright.api.activity.NextActivityView;
import org.dealwright.api.deal.DealStatus;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.lead.ConsentRecord;
import org.dealwright.api.lead.FieldChangeView;
import org.dealwright.api.lead.LeadDetailView;
import org.dealwright.api.lead.LeadMatch;
import org.dealwright.api.lead.LeadView;
import org.dealwright.api.scoring.ScoreExplanation;
import org.dealwright.deal.application.ReadDeals;
import org.dealwright.lead.application.LeadQueries.Detail;
import org.dealwright.lead.application.LeadQueries.Extras;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.DomainException;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.scoring.application.ReadScores;
import org.jspecify.annotations.Nullable;

/** Shows leads. */
@Dependent
public class ReadLeads {

  private static final int CHANGES = 500;

  private final LeadQueries queries;
  private final ReadDeals readDeals;
  private final ReadScores readScores;
  private final FindMatches findMatches;
  private final NextActivityQuery next;

  @Inject
  ReadLeads(
      LeadQueries queries,
      ReadDeals readDeals,
      ReadScores readScores,
      FindMatches findMatches,
      NextActivityQuery next) {
    this.queries = queries;
    this.readDeals = readDeals;
    this.readScores = readScores;
    this.findMatches = findMatches;
    this.next = next;
  }

  @Transactional
  public Page<LeadView> list(LeadQueries.Filter filter, LeadQueries.Window window) {
    return queries.list(filter, window);
  }

  /** Shows all of a list, however long, one after another. */
  @Transactional
  public void each(LeadQueries.Filter filter, LeadQueries.Sort sort, Consumer<LeadView> consumer) {
    queries.each(filter, sort, consumer);
  }

  @Transactional
  public LeadDetailView one(UUID id) {
    Detail detail = detail(id);
    LeadView lead = detail.lead();
    DealView deal = Optional.ofNullable(lead.dealId()).map(readDeals::one).orElse(null);
    ScoreExplanation explanation = readScores.findExplanation(lead.id()).orElse(null);
    return shown(lead, detail.extras(), new Beside(deal, explanation, null, next(lead, deal)));
  }

  /**
   * A lead that was just added, with those that may be the same person. Nobody has planned anything
   * for it yet but when to follow it up, and nobody has adjusted its score.
   */
  @Transactional
  public LeadDetailView added(UUID id) {
    Detail detail = detail(id);
    LeadView lead = detail.lead();
    NextActivityView next =
        Optional.ofNullable(detail.extras().followUpAt())
            .map(at -> new NextActivityView(null, null, at))
            .orElse(null);
    DealView deal =
        Optional.ofNullable(lead.dealId()).map(its -> readDeals.one(its, next)).orElse(null);
    ScoreExplanation explanation = readScores.findFirst(lead.id()).orElse(null);
    return shown(lead, detail.extras(), new Beside(deal, explanation, findMatches.of(lead), next));
  }

  private @Nullable NextActivityView next(LeadView lead, @Nullable DealView deal) {
    if (deal != null && deal.status() == DealStatus.OPEN) {
      return deal.nextActivity();
    }
    return lead.status().isClosed() ? null : next.ofLead(lead.id()).orElse(null);
  }

  @Transactional
  public List<FieldChangeView> changes(UUID id) {
    existing(id);
    return queries.changes(id, CHANGES);
  }

  @Transactional
  public List<ConsentRecord> consents(UUID id) {
    existing(id);
    return queries.consents(id);
  }

  private Detail detail(UUID id) {
    return queries.detail(id).orElseThrow(() -> missing(id));
  }

  private LeadView existing(UUID id) {
    return queries.one(id).orElseThrow(() -> missing(id));
  }

  private DomainException missing(UUID id) {
    return queries
        .mergedInto(id)
        .<DomainException>map(
            lead ->
                new ConflictException(
                    "lead-merged", "The lead was merged into another one.", Map.of("leadId", lead)))
        .orElseGet(() -> new NotFoundException("lead"));
  }

  /** What a lead's page shows of other records. */
  private record Beside(
      @Nullable DealView deal,
      @Nullable ScoreExplanation explanation,
      @Nullable List<LeadMatch> matches,
      @Nullable NextActivityView next) {}

  private static LeadDetailView shown(LeadView lead, Extras extras, Beside beside) {
    return new LeadDetailView(
        lead.id(),
        lead.firstName(),
        lead.lastName(),
        lead.displayName(),
        lead.email(),
        lead.phone(),
        lead.company(),
        lead.jobTitle(),
        lead.companySize(),
        lead.industry(),
        lead.country(),
        lead.website(),
        lead.source(),
        lead.status(),
        lead.estimatedValue(),
        lead.assignedTo(),
        lead.tags(),
        lead.score(),
        lead.stage(),
        lead.dealId(),
        lead.createdAt(),
        lead.updatedAt(),
        lead.scoreUpdatedAt(),
        lead.version(),
        extras.statusReason(),
        extras.followUpAt(),
        extras.customFields(),
        extras.formData(),
        beside.deal(),
        beside.explanation(),
        lead.slaState(),
        lead.slaDueAt(),
        lead.firstResponseAt(),
        extras.attribution(),
        extras.consent(),
        beside.matches(),
        lead.customer(),
        extras.conversion(),
        beside.next());
  }
}
