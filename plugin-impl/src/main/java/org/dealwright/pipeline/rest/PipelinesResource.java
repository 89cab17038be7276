package org.dealwright.pipeline.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dealwright.api.Items;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.pipeline.application.ReadPipelines;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The organisation's pipelines. */
@Path("/pipelines")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PipelinesResource {

  @Inject private ReadPipelines readPipelines;

  @GET
  @Requires(Permission.PIPELINES_READ)
  @Operation(operationId = "crm.pipelines.list", summary = "All pipelines with their stages")
  public Items<PipelineView> list() {
    return new Items<>(readPipelines.all());
  }
}
