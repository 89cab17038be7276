package org.dealwright.pipeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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
  private int position;

  @Enumerated(EnumType.STRING)
  private StageType type;

  private String colour;
  private int probability;

  @Column(name = "score_threshold")
  private @Nullable Integer scoreThreshold;

  @Column(name = "sla_days")
  private @Nullable Integer slaDays;

  @Enumerated(EnumType.STRING)
  @Column(name = "lead_status")
  private @Nullable LeadStatus leadStatus;

  @Version private int version;

  /** What a new stage is made of. */
  public record Blueprint(
      String name,
      StageType type,
      String colour,
      int probability,
      @Nullable Integer scoreThreshold,
      @Nullable Integer slaDays,
      @Nullable LeadStatus leadStatus) {}

  protected Stage() {}

  Stage(UUID id, UUID pipelineId, int position, Blueprint blueprint) {
    this.id = id;
    this.pipelineId = pipelineId;
    this.position = position;
    this.name = blueprint.name();
    this.type = blueprint.type();
    this.colour = blueprint.colour();
    this.probability = blueprint.probability();
    this.scoreThreshold = blueprint.scoreThreshold();
    this.slaDays = blueprint.slaDays();
    this.leadStatus = blueprint.leadStatus();
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

  public int position() {
    return position;
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

  public @Nullable Integer slaDays() {
    return slaDays;
  }

  /** The status that a lead gets when its deal enters this stage. */
  public Optional<LeadStatus> leadStatus() {
    return Optional.ofNullable(leadStatus);
  }

  public boolean isBehind(Stage other) {
    return position < other.position;
  }
}
