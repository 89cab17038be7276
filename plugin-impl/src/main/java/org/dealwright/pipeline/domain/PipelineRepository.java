package org.dealwright.pipeline.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the organisation's pipelines are kept. */
public interface PipelineRepository {

  void add(Pipeline pipeline);

  Optional<Pipeline> find(UUID id);

  /** The pipeline that new deals go to. */
  Optional<Pipeline> findDefault();

  /** In order of position and name. */
  List<Pipeline> all();
}
