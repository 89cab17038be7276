package org.dealwright.pipeline.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.platform.Ids;
import org.hibernate.annotations.TenantId;

/**
 * A pipeline: the ordered stages that a deal moves through, from the first open one to won or lost.
 * An organisation has at least one; new deals go to the default one.
 */
@Entity
@Table(name = "pipelines")
public class Pipeline {

  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  private String name;

  @Column(name = "is_default")
  private boolean isDefault;

  private int position;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
  @JoinColumn(name = "pipeline_id", insertable = false, updatable = false)
  @OrderBy("position")
  private List<Stage> stages = new ArrayList<>();

  protected Pipeline() {}

  /** A new default pipeline with the given stages, in this order. */
  public static Pipeline create(String name, List<Stage.Blueprint> stages, Instant now) {
    Pipeline pipeline = new Pipeline();
    pipeline.id = Ids.next();
    pipeline.name = name;
    pipeline.isDefault = true;
    pipeline.createdAt = now;
    for (Stage.Blueprint blueprint : stages) {
      pipeline.stages.add(new Stage(Ids.next(), pipeline.id, pipeline.stages.size(), blueprint));
    }
    return pipeline;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** Order among the organisation's pipelines. */
  public int position() {
    return position;
  }

  public boolean isDefault() {
    return isDefault;
  }

  /** In order of position. */
  public List<Stage> stages() {
    return List.copyOf(stages);
  }

  public Optional<Stage> stage(UUID stageId) {
    return stages.stream().filter(stage -> stage.id().equals(stageId)).findFirst();
  }

  /** Open stages that deals can come to by themselves, in order of position. */
  public List<Stage> stagesWithThreshold() {
    return stages.stream().filter(stage -> stage.scoreThreshold().isPresent()).toList();
  }
}
