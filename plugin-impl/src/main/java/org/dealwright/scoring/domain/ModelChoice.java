package org.dealwright.scoring.domain;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which model scores which lead: that of the lead's source, else that of the pipeline in which its
 * deal is, else the organisation's. A lead without a deal counts as one in the default pipeline,
 * where its first deal will be. The source comes first, because it stays the same when a deal
 * moves.
 *
 * @param bySource models of sources, by the source as it is stored
 * @param byStage models of pipelines, by each of their stages
 * @param withoutDeal the default pipeline's model; null where it has none
 */
public record ModelChoice(
    PublishedModel organisation,
    Map<String, PublishedModel> bySource,
    Map<UUID, PublishedModel> byStage,
    @Nullable PublishedModel withoutDeal) {

  public ModelChoice {
    bySource = Map.copyOf(bySource);
    byStage = Map.copyOf(byStage);
  }

  /** All models in force. */
  public Stream<PublishedModel> models() {
    return Stream.of(Stream.of(organisation), bySource.values().stream(), byStage.values().stream())
        .flatMap(models -> models)
        .distinct();
  }

  public PublishedModel of(Subject subject) {
    PublishedModel ofSource = subject.features().text("source").map(bySource::get).orElse(null);
    if (ofSource != null) {
      return ofSource;
    }
    UUID stage = subject.stageId();
    PublishedModel ofPipeline = stage == null ? withoutDeal : byStage.get(stage);
    return ofPipeline == null ? organisation : ofPipeline;
  }
}
