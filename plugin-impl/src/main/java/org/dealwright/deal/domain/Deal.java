package org.dealwright.deal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.api.Money;
import org.dealwright.api.deal.DealStatus;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.Ids;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.sla.domain.SlaPolicy;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A possible sale to a lead or a customer. It is opened at a stage of a pipeline, moves between
 * stages, and ends when it enters a stage of type won or lost; moving it back to an open stage
 * opens it again. Each move leaves a {@link StageTransition}; their number is part of the deal.
 */
@Entity
@Table(name = "deals")
@SQLRestriction("deleted_at is null")
public class Deal {

  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column(name = "pipeline_id")
  private UUID pipelineId;

  @Column(name = "stage_id")
  private UUID stageId;

  @Column(name = "lead_id")
  private @Nullable UUID leadId;

  @Column(name = "customer_id")
  private @Nullable UUID customerId;

  private @Nullable String title;
  private @Nullable Long amount;
  private @Nullable String currency;
  private @Nullable String owner;

  @Enumerated(EnumType.STRING)
  private DealStatus status;

  @Column(name = "expected_close_on")
  private @Nullable LocalDate expectedCloseOn;

  @Column(name = "entered_stage_at")
  private Instant enteredStageAt;

  @Column(name = "sla_due_at")
  private @Nullable Instant slaDueAt;

  @Column(name = "sla_warn_at")
  private @Nullable Instant slaWarnAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "close_reason")
  private @Nullable String closeReason;

  private int transitions;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version private int version;

  protected Deal() {}

  /** Whom a deal is about: a lead, a customer, or both. */
  public record Subject(@Nullable UUID leadId, @Nullable UUID customerId) {}

  /** A new deal; its first transition is still to be made. */
  public static Deal of(Subject subject, DealFacts facts, Instant now) {
    Deal deal = new Deal();
    deal.id = Ids.next();
    deal.leadId = subject.leadId();
    deal.customerId = subject.customerId();
    deal.set(facts, now);
    deal.createdAt = now;
    return deal;
  }

  /** Is about another lead, which is the same person. */
  public void turnTo(UUID lead, Instant now) {
    leadId = lead;
    updatedAt = now;
  }

  /** Replaces what people enter. */
  public void change(DealFacts facts, Instant now) {
    if (!facts.equals(facts())) {
      set(facts, now);
    }
  }

  /**
   * Links the deal to a customer of the host, or to none; false where it was so already.
   *
   * @throws ConflictException if it would be about nobody
   */
  public boolean link(@Nullable UUID customer, Instant now) {
    if (Objects.equals(customer, customerId)) {
      return false;
    }
    if (customer == null && leadId == null) {
      throw new ConflictException(
          "deal-without-lead", "The deal has no lead, so it keeps its customer.");
    }
    customerId = customer;
    updatedAt = now;
    return true;
  }

  private void set(DealFacts facts, Instant now) {
    title = facts.title();
    Money value = facts.value();
    amount = value == null ? null : value.amount();
    currency = value == null ? null : value.currency();
    owner = facts.owner();
    expectedCloseOn = facts.expectedCloseOn();
    updatedAt = now;
  }

  public DealFacts facts() {
    return new DealFacts(title, value().orElse(null), owner, expectedCloseOn);
  }

  /** Enters a stage; returns the transition to be kept. */
  public StageTransition enter(Stage stage, StageTransition.Why why, Instant now) {
    StageTransition transition =
        new StageTransition(id, ++transitions, from(), stage.id(), now, why);
    pipelineId = stage.pipelineId();
    stageId = stage.id();
    enteredStageAt = now;
    updatedAt = now;
    status = DealStatus.valueOf(stage.type().name());
    closedAt = stage.isOpen() ? null : now;
    closeReason = stage.isOpen() ? null : why.reason();
    return transition;
  }

  /** By when the deal is to leave the stage that it has entered; null for never. */
  public void dueBy(SlaPolicy.@Nullable Deadline deadline) {
    slaDueAt = deadline == null ? null : deadline.at();
    slaWarnAt = deadline == null ? null : deadline.warnAt();
  }

  /** By when the deal is to leave its stage; null for never. */
  public SlaPolicy.@Nullable Deadline due() {
    return slaDueAt == null || slaWarnAt == null
        ? null
        : new SlaPolicy.Deadline(slaDueAt, slaWarnAt);
  }

  private StageTransition.@Nullable From from() {
    return stageId == null ? null : new StageTransition.From(stageId, enteredStageAt);
  }

  /** What the deal itself has of the fields that a stage may ask for. */
  public Set<String> knownFields() {
    Map<String, Optional<?>> fields =
        Map.of(
            "deal.title", Optional.ofNullable(title),
            "deal.value", value(),
            "deal.owner", Optional.ofNullable(owner),
            "deal.expectedCloseDate", Optional.ofNullable(expectedCloseOn));
    return fields.keySet().stream()
        .filter(name -> fields.get(name).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  public UUID id() {
    return id;
  }

  public UUID pipelineId() {
    return pipelineId;
  }

  public UUID stageId() {
    return stageId;
  }

  public Optional<UUID> leadId() {
    return Optional.ofNullable(leadId);
  }

  public Optional<UUID> customerId() {
    return Optional.ofNullable(customerId);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Optional<Money> value() {
    return amount == null || currency == null
        ? Optional.empty()
        : Optional.of(new Money(amount, currency));
  }

  public @Nullable String title() {
    return title;
  }

  public @Nullable String owner() {
    return owner;
  }

  public DealStatus status() {
    return status;
  }

  /** Whether it has entered no stage yet. */
  public boolean isNew() {
    return transitions == 0;
  }

  public boolean isOpen() {
    return status == DealStatus.OPEN;
  }

  public @Nullable LocalDate expectedCloseOn() {
    return expectedCloseOn;
  }

  public Instant enteredStageAt() {
    return enteredStageAt;
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }

  public @Nullable String closeReason() {
    return closeReason;
  }

  public int version() {
    return version;
  }
}
