package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.deal.domain.Deal;
import org.dealwright.pipeline.domain.RequiredFields;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.ConflictException;
import org.jspecify.annotations.Nullable;

/**
 * What stages ask for. The required fields of a stage hold for going on: to a later open stage or
 * to won. Its score threshold holds for coming to it from before. Going back, losing and reopening
 * are free.
 */
@Dependent
class MoveRules {

  private final LeadKnowledge leads;

  @Inject
  MoveRules(LeadKnowledge leads) {
    this.leads = leads;
  }

  /** Fields that must be filled before the deal goes on to the target; empty where it may go. */
  List<String> missing(Deal deal, Stage from, Stage target) {
    if (from.requiredFields().isEmpty() || !goesOn(from, target)) {
      return List.of();
    }
    Set<String> known = new HashSet<>(deal.knownFields());
    deal.leadId().map(leads::knownFields).ifPresent(known::addAll);
    return RequiredFields.missing(from, known).stream()
        .filter(name -> deal.leadId().isPresent() || !name.startsWith("lead."))
        .toList();
  }

  /**
   * Refuses a user's move that the stages do not allow.
   *
   * @param from null for a new deal
   * @param reason what the user said why
   */
  void check(Deal deal, @Nullable Stage from, Stage target, @Nullable String reason) {
    if (from != null) {
      List<String> missing = missing(deal, from, target);
      if (!missing.isEmpty()) {
        throw new ConflictException(
            "required-fields-missing",
            "Before a deal goes on from " + from.name() + ", fill " + String.join(", ", missing),
            Map.of("missingFields", missing));
      }
    }
    if (from == null || (from.isOpen() && from.isBehind(target))) {
      deal.leadId().ifPresent(lead -> checkScore(lead, target, reason));
    }
  }

  private void checkScore(UUID lead, Stage target, @Nullable String reason) {
    Optional<Integer> threshold = target.scoreThreshold();
    Optional<Integer> points =
        threshold.flatMap(t -> leads.points(lead)).filter(p -> p < threshold.get());
    if (points.isEmpty()) {
      return;
    }
    Map<String, Object> details = Map.of("score", points.get(), "threshold", threshold.get());
    String low =
        "The lead's score of "
            + points.get()
            + " is below the "
            + threshold.get()
            + " of "
            + target.name();
    if (target.isThresholdEnforced()) {
      throw new ConflictException("below-threshold", low + ", which nobody may pass by.", details);
    }
    if (reason == null) {
      throw new ConflictException("reason-required", low + "; say why it goes there.", details);
    }
  }

  private static boolean goesOn(Stage from, Stage target) {
    return target.type() == StageType.WON || (target.isOpen() && from.isBehind(target));
  }
}
