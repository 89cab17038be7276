package org.dealwright.pipeline.rest;

import jakarta.ws.rs.core.Response;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.platform.rest.VersionTag;

/** A pipeline with the tag that the next change must name. */
final class PipelineAnswer {

  private PipelineAnswer() {}

  static Response of(Response.ResponseBuilder response, PipelineView pipeline) {
    return response.entity(pipeline).tag(VersionTag.of(pipeline.version()).single()).build();
  }
}
