package org.dealwright.pipeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.pipeline.StageType;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A stage of a pipeline: open, or one of the two ends. */
@Entity
@Table(name = "pipeline_stages")
public class Stage {

  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column(name = "pipeline_id")
  private UUID pipelineId;

  private String name;
  private @Nullable Integer position;

  @Enumerated(EnumType.STRING)
  private StageType type;

  private String colour;
  private int probability;

  @Column(name = "score_threshold")
  private @Nullable Integer scoreThreshold;

  @Column(name = "threshold_since")
  private @Nullable Instant thresholdSince;

  @Column(name = "threshold_enforced")
  private boolean thresholdEnforced;

  @Column(name = "auto_nurture")
  private boolean autoNurture;

  @Column(name = "sla_days")
  private @Nullable Integer slaDays;

  @Column(name = "required_fields")
  private String[] requiredFields;

  @Enumerated(EnumType.STRING)
  @Column(name = "lead_status")
  private @Nullable LeadStatus leadStatus;

  @Column(name = "deleted_at")
  private @Nullable Instant deletedAt;

  @Version private int version;

  protected Stage() {}

  Stage(UUID id, UUID pipelineId, StageSettings settings, Instant now) {
    this.id = id;
    this.pipelineId = pipelineId;
    set(settings, now);
  }

  void set(StageSettings settings, Instant now) {
    if (!Objects.equals(scoreThreshold, settings.scoreThreshold())) {
      thresholdSince = now;
    }
    name = settings.name();
    type = settings.type();
    colour = settings.colour();
    probability = settings.probability();
    scoreThreshold = settings.scoreThreshold();
    thresholdEnforced = settings.thresholdEnforced();
    autoNurture = settings.autoNurture();
    slaDays = settings.slaDays();
    requiredFields = settings.requiredFields().toArray(String[]::new);
    leadStatus = settings.leadStatus();
  }

  public StageSettings settings() {
    return new StageSettings(
        name,
        type,
        colour,
        probability,
        scoreThreshold,
        thresholdEnforced,
        autoNurture,
        slaDays,
        requiredFields(),
        leadStatus);
  }

  void standAt(int place) {
    position = place;
  }

  /** Takes the stage out of its pipeline; histories go on naming it. */
  void delete(Instant now) {
    deletedAt = now;
    position = null;
  }

  boolean isDeleted() {
    return deletedAt != null;
  }

  public UUID id() {
    return id;
  }

  public UUID pipelineId() {
    return pipelineId;
  }

  public String name() {
    return name;
  }

  /** From 0; a deleted stage has none any more. */
  public int position() {
    return Objects.requireNonNull(position);
  }

  public StageType type() {
    return type;
  }

  public boolean isOpen() {
    return type == StageType.OPEN;
  }

  public String colour() {
    return colour;
  }

  /** Of winning, in percent. */
  public int probability() {
    return probability;
  }

  /** The score from which deals come here by themselves; empty where they never do. */
  public Optional<Integer> scoreThreshold() {
    return isOpen() ? Optional.ofNullable(scoreThreshold) : Optional.empty();
  }

  /** Since when the threshold holds; the epoch where it has always held. */
  public Instant thresholdSince() {
    return Objects.requireNonNullElse(thresholdSince, Instant.EPOCH);
  }

  void thresholdHoldsFrom(Instant now) {
    thresholdSince = now;
  }

  /** Whether nobody may bring a deal here whose lead's score is below the threshold. */
  public boolean isThresholdEnforced() {
    return thresholdEnforced;
  }

  public boolean autoNurture() {
    return autoNurture;
  }

  /** What must be known before a deal goes on from here; see {@link RequiredFields}. */
  public List<String> requiredFields() {
    return List.of(requiredFields);
  }

  public @Nullable Integer slaDays() {
    return slaDays;
  }

  /** The status that a lead gets when its deal enters this stage. */
  public Optional<LeadStatus> leadStatus() {
    return Optional.ofNullable(leadStatus);
  }

  public boolean isBehind(Stage other) {
    return position() < other.position();
  }
}
