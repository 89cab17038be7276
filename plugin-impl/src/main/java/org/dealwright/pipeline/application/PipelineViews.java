package org.dealwright.pipeline.application;

import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.api.pipeline.StageRef;
import org.dealwright.api.pipeline.StageView;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.Stage;

/** Pipelines and stages as the API shows them. */
public final class PipelineViews {

  private PipelineViews() {}

  static PipelineView pipeline(Pipeline pipeline, String currency) {
    return new PipelineView(
        pipeline.id(),
        pipeline.name(),
        pipeline.isDefault(),
        pipeline.position(),
        currency,
        pipeline.version(),
        pipeline.stages().stream().map(PipelineViews::stage).toList());
  }

  public static StageView stage(Stage stage) {
    return new StageView(
        stage.id(),
        stage.name(),
        stage.position(),
        stage.type(),
        stage.colour(),
        stage.probability(),
        stage.scoreThreshold().orElse(null),
        stage.isThresholdEnforced(),
        stage.autoNurture(),
        stage.slaDays(),
        stage.requiredFields(),
        stage.leadStatus().orElse(null));
  }

  public static StageRef reference(Stage stage) {
    return new StageRef(stage.id(), stage.name(), stage.colour(), stage.type());
  }
}
