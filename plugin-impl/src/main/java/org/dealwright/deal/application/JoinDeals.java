package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.api.deal.DealsToChoose;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition.Why;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.identity.Caller;

/**
 * The deals of one lead become another one's. A lead has at most one open deal in a pipeline: of
 * two, one is lost.
 */
@Dependent
public class JoinDeals {

  /** Why a deal was lost that was there twice, so that reports can leave it out. */
  public static final String MERGED = "merged";

  private final DealRepository deals;
  private final PipelineRepository pipelines;
  private final DealMoves moves;
  private final LeadProgress leads;
  private final Caller caller;

  @Inject
  JoinDeals(
      DealRepository deals,
      PipelineRepository pipelines,
      DealMoves moves,
      LeadProgress leads,
      Caller caller) {
    this.deals = deals;
    this.pipelines = pipelines;
    this.moves = moves;
    this.leads = leads;
    this.caller = caller;
  }

  /**
   * Turns the deals to the lead; the caller has locked both leads.
   *
   * @param keep of two open deals in one pipeline, the one that stays open
   * @return whether the lead shows a deal now that was the other's
   * @throws ConflictException with the pairs of which one must still be named
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean join(UUID into, UUID from, Set<UUID> keep, Instant now) {
    Map<UUID, List<Deal>> twice = twice(into, from);
    check(twice, keep);
    Why why = new Why(caller.actor(), MERGED, null);
    twice.values().stream()
        .flatMap(List::stream)
        .filter(deal -> !keep.contains(deal.id()))
        .forEach(deal -> lose(deal, into, why, now));
    List<Deal> turned = deals.lockAll(from);
    turned.forEach(
        deal -> {
          deal.turnTo(into, now);
          deals.save(deal);
        });
    leads.showStage(from);
    return leads
        .showStage(into)
        .filter(shown -> turned.stream().anyMatch(deal -> deal.id().equals(shown)))
        .isPresent();
  }

  /** Turned to the lead first, so that its end is told there. */
  private void lose(Deal deal, UUID into, Why why, Instant now) {
    deal.turnTo(into, now);
    Pipeline pipeline = pipelines.find(deal.pipelineId()).orElseThrow();
    moves.end(deal, pipeline.first(StageType.LOST), why, now);
  }

  /** Pairs of open deals, by pipeline. */
  private Map<UUID, List<Deal>> twice(UUID into, UUID from) {
    Map<UUID, List<Deal>> open =
        Stream.of(into, from)
            .map(deals::lockOpen)
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Deal::pipelineId, HashMap::new, Collectors.toList()));
    open.values().removeIf(inPipeline -> inPipeline.size() < 2);
    return open;
  }

  private static void check(Map<UUID, List<Deal>> twice, Set<UUID> keep) {
    List<DealsToChoose> open =
        twice.entrySet().stream()
            .filter(pair -> kept(pair.getValue(), keep) != 1)
            .map(pair -> new DealsToChoose(pair.getKey(), ids(pair.getValue())))
            .toList();
    if (!open.isEmpty()) {
      throw new ConflictException(
          "deals-to-choose",
          "Both leads have an open deal in a pipeline; name the one that stays open.",
          Map.of("deals", open));
    }
  }

  private static long kept(Collection<Deal> pair, Set<UUID> keep) {
    return pair.stream().filter(deal -> keep.contains(deal.id())).count();
  }

  private static List<UUID> ids(Collection<Deal> deals) {
    return deals.stream().map(Deal::id).sorted().toList();
  }
}
