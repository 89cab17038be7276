package org.dealwright.imports.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dealwright.api.Items;
import org.dealwright.api.imports.ImportMapping;
import org.dealwright.api.imports.ImportView;
import org.dealwright.api.imports.MappingRequest;
import org.dealwright.api.imports.PreviewView;
import org.dealwright.api.imports.UploadView;
import org.dealwright.imports.application.PreviewImport;
import org.dealwright.imports.application.ReadImports;
import org.dealwright.imports.application.StartImport;
import org.dealwright.imports.application.UploadFile;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.BodyLimit;
import org.dealwright.platform.rest.ChangesNothing;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Imports of leads from CSV files: upload, preview, start, watch. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ImportsResource {

  @Inject private UploadFile uploadFile;
  @Inject private PreviewImport previewImport;
  @Inject private StartImport startImport;
  @Inject private ReadImports readImports;
  @Inject private RefusedCsv refusedCsv;

  @POST
  @Idempotent
  @Consumes("text/csv")
  @BodyLimit(mebibytes = 20)
  @Audited("crm.imports.upload")
  @Requires(Permission.LEADS_IMPORT)
  @Operation(operationId = "crm.imports.upload", summary = "Takes in a CSV file of leads")
  @APIResponseSchema(value = UploadView.class, responseCode = "201")
  public Response upload(
      @QueryParam("fileName") @DefaultValue("leads.csv") String fileName, byte[] content) {
    if (fileName.isBlank() || fileName.length() > 200) {
      throw new ValidationException("fileName", "Give 1 to 200 characters.");
    }
    UploadView view = uploadFile.upload(fileName, Bodies.required(content));
    return Response.created(URI.create("imports/" + view.id())).entity(view).build();
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.LEADS_IMPORT)
  @Operation(operationId = "crm.imports.list", summary = "The latest imports")
  public Items<ImportView> list(@QueryParam("limit") @DefaultValue("20") int limit) {
    return new Items<>(readImports.latest(Limits.checked("limit", limit, 200)));
  }

  @POST
  @Path("/{id}/preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @ChangesNothing
  @Requires(Permission.LEADS_IMPORT)
  @Operation(operationId = "crm.imports.preview", summary = "What a mapping would do, row by row")
  public PreviewView preview(@PathParam("id") UUID id, MappingRequest request) {
    return previewImport.preview(id, mapping(request));
  }

  @POST
  @Idempotent
  @Path("/{id}/start")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.imports.start")
  @Requires(Permission.LEADS_IMPORT)
  @Operation(operationId = "crm.imports.start", summary = "Imports the file in the background")
  @APIResponseSchema(value = ImportView.class, responseCode = "202")
  public Response start(@PathParam("id") UUID id, MappingRequest request) {
    return Response.accepted(startImport.start(id, mapping(request))).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Permission.LEADS_IMPORT)
  @Operation(operationId = "crm.imports.get", summary = "An import, its progress and problems")
  public ImportView get(@PathParam("id") UUID id) {
    return readImports.one(id);
  }

  @GET
  @Path("/{id}/refused.csv")
  @Produces("text/csv")
  @Requires(Permission.LEADS_IMPORT)
  @Operation(
      operationId = "crm.imports.refused",
      summary = "The refused rows, each with its reason")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response refused(@PathParam("id") UUID id) {
    return Response.ok(refusedCsv.of(id))
        .header("Content-Disposition", "attachment; filename=\"refused.csv\"")
        .build();
  }

  private static ImportMapping mapping(MappingRequest request) {
    ImportMapping mapping = Bodies.required(request).mapping();
    if (mapping == null) {
      throw new ValidationException("/mapping", "Say how the columns become leads.");
    }
    return mapping;
  }
}
