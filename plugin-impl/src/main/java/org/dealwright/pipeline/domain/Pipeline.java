package org.dealwright.pipeline.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.platform.Ids;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline: the ordered stages that a deal moves through, from the first open one to won or lost.
 * An organisation has at least one; new deals go to the default one. It is one record with its
 * stages: whoever changes a stage changes the pipeline's version. Open stages stand before those
 * that end a deal. What is deleted stays in the database for the histories that name it.
 */
@Entity
@Table(name = "pipelines")
public class Pipeline {

  private static final Comparator<Stage> OPEN_FIRST = Comparator.comparing(s -> !s.isOpen());

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

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "deleted_at")
  private @Nullable Instant deletedAt;

  @Version private int version;

  @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
  @JoinColumn(name = "pipeline_id", insertable = false, updatable = false)
  private List<Stage> stages = new ArrayList<>();

  protected Pipeline() {}

  /** A new pipeline with the given stages, in this order. */
  public static Pipeline create(String name, List<StageSettings> stages, Instant now) {
    Pipeline pipeline = new Pipeline();
    pipeline.id = Ids.next();
    pipeline.name = name;
    pipeline.createdAt = now;
    for (StageSettings settings : stages) {
      pipeline.stages.add(new Stage(Ids.next(), pipeline.id, settings, now));
    }
    pipeline.arrange(pipeline.stages.stream().sorted(OPEN_FIRST).toList(), now);
    return pipeline;
  }

  public void rename(String newName, Instant now) {
    name = newName;
    updatedAt = now;
  }

  /** Takes a place among the organisation's pipelines. */
  public void standAt(int place, Instant now) {
    if (position != place) {
      position = place;
      updatedAt = now;
    }
  }

  /**
   * Scores make deals in the default pipeline alone: as it becomes that, its thresholds count anew.
   */
  public void makeDefault(boolean whether, Instant now) {
    isDefault = whether;
    if (whether) {
      stages.forEach(stage -> stage.thresholdHoldsFrom(now));
    }
    updatedAt = now;
  }

  /** It takes no deals any more; the default one cannot be deleted. */
  public void delete(Instant now) {
    stages().forEach(stage -> stage.delete(now));
    deletedAt = now;
    updatedAt = now;
  }

  /** Adds a stage at a place among those of its kind; null for the last one. */
  public Stage add(StageSettings settings, @Nullable Integer place, Instant now) {
    Stage stage = new Stage(Ids.next(), id, settings, now);
    stage.standAt(Integer.MAX_VALUE);
    stages.add(stage);
    put(stage, place, now);
    return stage;
  }

  /** Changes a stage, and moves it to a place among those of its kind unless that is null. */
  public void change(Stage stage, StageSettings settings, @Nullable Integer place, Instant now) {
    stage.set(settings, now);
    if (place == null || place == stage.position()) {
      updatedAt = now;
    } else {
      put(stage, place, now);
    }
  }

  /** Takes a stage out; its deals must have left it. */
  public void remove(Stage stage, Instant now) {
    stage.delete(now);
    arrange(stages(), now);
  }

  private void put(Stage stage, @Nullable Integer place, Instant now) {
    List<Stage> others = new ArrayList<>(stages());
    others.remove(stage);
    int at = place == null ? others.size() : Math.min(Math.max(place, 0), others.size());
    others.add(at, stage);
    arrange(others.stream().sorted(OPEN_FIRST).toList(), now);
  }

  private void arrange(List<Stage> ordered, Instant now) {
    for (int i = 0; i < ordered.size(); i++) {
      ordered.get(i).standAt(i);
    }
    updatedAt = now;
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

  public int version() {
    return version;
  }

  /** In order of position. */
  public List<Stage> stages() {
    return stages.stream()
        .filter(stage -> !stage.isDeleted())
        .sorted(Comparator.comparingInt(Stage::position))
        .toList();
  }

  public Optional<Stage> stage(UUID stageId) {
    return stages().stream().filter(stage -> stage.id().equals(stageId)).findFirst();
  }

  /** The first stage of a type; each pipeline has one. */
  public Stage first(StageType type) {
    return stages().stream().filter(stage -> stage.type() == type).findFirst().orElseThrow();
  }

  /** Whether the stage is the only one of its type, which a pipeline cannot be without. */
  public boolean needs(Stage stage) {
    return stages().stream().filter(other -> other.type() == stage.type()).count() == 1;
  }

  /** Open stages that deals can come to by themselves, in order of position. */
  public List<Stage> stagesWithThreshold() {
    return stages().stream().filter(stage -> stage.scoreThreshold().isPresent()).toList();
  }
}
