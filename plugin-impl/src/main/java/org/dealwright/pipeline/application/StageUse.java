package org.dealwright.pipeline.application;

import java.util.UUID;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.Stage;

/** What pipelines must know of the deals that use them, and tell them. */
public interface StageUse {

  /** Those of deleted leads among them, which may be restored. */
  boolean hasOpenDeals(UUID pipelineId);

  /** Those of deleted leads among them, which may be restored. */
  boolean hasDeals(Stage stage);

  /** Moves all deals of a stage to another one of the same pipeline and type, each with history. */
  void moveAll(Stage from, Stage to);

  /** The open deals of deleted leads, which nobody can close, are lost with their pipeline. */
  void loseUnseen(Pipeline pipeline);

  /** How many days deals may stay in the stage is another number now; theirs follow soon. */
  void limitChanged(UUID stageId);

  /** Leads with deals in several pipelines show the stage of another one now. */
  void defaultChanged();
}
