package org.dealwright.deal.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.deal.application.AdvanceByScore.Scored;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.Threshold;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;

/**
 * Finds the thresholds that scores face: those of the default pipeline always, since they may make
 * a deal; those of another one where the lead has an open deal in it.
 */
@Dependent
class FacedThresholds {

  private final PipelineRepository pipelines;
  private final DealRepository deals;

  @Inject
  FacedThresholds(PipelineRepository pipelines, DealRepository deals) {
    this.pipelines = pipelines;
    this.deals = deals;
  }

  /**
   * A score and the thresholds of one pipeline.
   *
   * @param stages those with a threshold
   * @param since when the lead came under them; whatever its score was before has fired nothing
   */
  record Faced(Scored scored, Pipeline pipeline, List<Stage> stages, Instant since) {

    /** It counts as set when the deal came to where it is: whoever put it there knew the score. */
    Threshold threshold(Stage stage) {
      Instant set = stage.thresholdSince();
      return new Threshold(stage.scoreThreshold().orElseThrow(), set.isAfter(since) ? set : since);
    }
  }

  /**
   * Of leads that are locked.
   *
   * @param withDeals those that may have deals already
   */
  List<Faced> by(List<Scored> scores, List<UUID> withDeals) {
    if (scores.isEmpty()) {
      return List.of();
    }
    List<Faced> faced = new ArrayList<>();
    List<Pipeline> others = new ArrayList<>();
    for (Pipeline pipeline : pipelines.all()) {
      List<Stage> stages = pipeline.stagesWithThreshold();
      if (stages.isEmpty()) {
        continue;
      }
      if (pipeline.isDefault()) {
        scores.forEach(scored -> faced.add(new Faced(scored, pipeline, stages, Instant.EPOCH)));
      } else {
        others.add(pipeline);
      }
    }
    faced.addAll(beside(others, scores, withDeals));
    return faced;
  }

  private List<Faced> beside(List<Pipeline> others, List<Scored> scores, List<UUID> withDeals) {
    if (others.isEmpty() || withDeals.isEmpty()) {
      return List.of();
    }
    Map<UUID, Pipeline> byId = others.stream().collect(toMap(Pipeline::id, one -> one));
    Map<UUID, Scored> byLead = scores.stream().collect(toMap(Scored::leadId, one -> one));
    return deals.openIn(List.copyOf(byId.keySet()), withDeals).stream()
        .map(
            open -> {
              Pipeline pipeline = byId.get(open.pipelineId());
              return new Faced(
                  byLead.get(open.leadId()),
                  pipeline,
                  pipeline.stagesWithThreshold(),
                  open.since());
            })
        .toList();
  }
}
