package org.dealwright.deal.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.api.deal.DealStatus;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.Ids;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.sla.domain.SlaPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A possible sale to a lead or a customer. It is opened at a stage of a pipeline, moves between
 * stages, and ends when it enters a stage of type won or lost; moving it back to an open stage
 * opens it again. Each move leaves a {@link StageTransition}; their number is part of the deal.
 */
public final class Deal {

  private final UUID id;
  private final Instant createdAt;
  private Subject subject;
  private DealFacts facts;
  private @Nullable Stay stay;
  private SlaPolicy.@Nullable Deadline due;
  private Instant updatedAt;
  private int version;

  private Deal(UUID id, Subject subject, DealFacts facts, Times times) {
    this.id = id;
    this.subject = subject;
    this.facts = facts;
    this.createdAt = times.created();
    this.updatedAt = times.updated();
  }

  /** Whom a deal is about: a lead, a customer, or both. */
  public record Subject(@Nullable UUID leadId, @Nullable UUID customerId) {}

  /**
   * The stage that a deal is in.
   *
   * @param closedAt null for an open deal
   * @param closeReason why it was lost; null for an open deal
   * @param transitions how many there were, this one included
   */
  public record Stay(
      UUID pipelineId,
      UUID stageId,
      DealStatus status,
      Instant since,
      @Nullable Instant closedAt,
      @Nullable String closeReason,
      int transitions) {}

  /** When a deal was made, and last changed. */
  public record Times(Instant created, Instant updated) {}

  /** A new deal; its first transition is still to be made. */
  public static Deal of(Subject subject, DealFacts facts, Instant now) {
    return new Deal(Ids.next(), subject, facts, new Times(now, now));
  }

  /** A deal as it was written last. */
  public static Deal written(
      UUID id, Subject subject, DealFacts facts, Times times, Written state) {
    Deal deal = new Deal(id, subject, facts, times);
    deal.stay = state.stay();
    deal.due = state.due();
    deal.version = state.version();
    return deal;
  }

  /**
   * Where a deal was when it was written last.
   *
   * @param due by when it is to leave the stage; null for never
   * @param version from 0; each writing of the deal makes it one higher
   */
  public record Written(Stay stay, SlaPolicy.@Nullable Deadline due, int version) {}

  /** It was written once more, in the next version. */
  public void rewritten() {
    version++;
  }

  /** Is about another lead, which is the same person. */
  public void turnTo(UUID lead, Instant now) {
    subject = new Subject(lead, subject.customerId());
    updatedAt = now;
  }

  /** Replaces what people enter; false where it was so already. */
  public boolean change(DealFacts changed, Instant now) {
    if (changed.equals(facts)) {
      return false;
    }
    facts = changed;
    updatedAt = now;
    return true;
  }

  /**
   * Links the deal to a customer of the host, or to none; false where it was so already.
   *
   * @throws ConflictException if it would be about nobody
   */
  public boolean link(@Nullable UUID customer, Instant now) {
    if (Objects.equals(customer, subject.customerId())) {
      return false;
    }
    if (customer == null && subject.leadId() == null) {
      throw new ConflictException(
          "deal-without-lead", "The deal has no lead, so it keeps its customer.");
    }
    subject = new Subject(subject.leadId(), customer);
    updatedAt = now;
    return true;
  }

  public DealFacts facts() {
    return facts;
  }

  /** Enters a stage; returns the transition to be kept. */
  public StageTransition enter(Stage stage, StageTransition.Why why, Instant now) {
    int sequence = stay == null ? 1 : stay.transitions() + 1;
    StageTransition transition = new StageTransition(id, sequence, from(), stage.id(), now, why);
    stay =
        new Stay(
            stage.pipelineId(),
            stage.id(),
            DealStatus.valueOf(stage.type().name()),
            now,
            stage.isOpen() ? null : now,
            stage.isOpen() ? null : why.reason(),
            sequence);
    updatedAt = now;
    return transition;
  }

  /** By when the deal is to leave the stage that it has entered; null for never. */
  public void dueBy(SlaPolicy.@Nullable Deadline deadline) {
    due = deadline;
  }

  /** By when the deal is to leave its stage; null for never. */
  public SlaPolicy.@Nullable Deadline due() {
    return due;
  }

  private StageTransition.@Nullable From from() {
    return stay == null ? null : new StageTransition.From(stay.stageId(), stay.since());
  }

  /** What the deal itself has of the fields that a stage may ask for. */
  public Set<String> knownFields() {
    Map<String, Optional<?>> fields =
        Map.of(
            "deal.title", Optional.ofNullable(facts.title()),
            "deal.value", Optional.ofNullable(facts.value()),
            "deal.owner", Optional.ofNullable(facts.owner()),
            "deal.expectedCloseDate", Optional.ofNullable(facts.expectedCloseOn()));
    return fields.keySet().stream()
        .filter(name -> fields.get(name).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  public UUID id() {
    return id;
  }

  /** The stage that it is in; none before its first transition. */
  public Stay stay() {
    return Objects.requireNonNull(stay);
  }

  public UUID pipelineId() {
    return stay().pipelineId();
  }

  public UUID stageId() {
    return stay().stageId();
  }

  public DealStatus status() {
    return stay().status();
  }

  public Optional<UUID> leadId() {
    return Optional.ofNullable(subject.leadId());
  }

  public Optional<UUID> customerId() {
    return Optional.ofNullable(subject.customerId());
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public @Nullable String owner() {
    return facts.owner();
  }

  /** Whether it has entered no stage yet. */
  public boolean isNew() {
    return stay == null;
  }

  public boolean isOpen() {
    return stay != null && stay.status() == DealStatus.OPEN;
  }

  public int version() {
    return version;
  }
}
