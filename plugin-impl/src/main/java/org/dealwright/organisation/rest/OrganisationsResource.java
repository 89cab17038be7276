package org.dealwright.organisation.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dealwright.api.Items;
import org.dealwright.api.organisation.CreateOrganisationRequest;
import org.dealwright.api.organisation.OrganisationRequest;
import org.dealwright.api.organisation.OrganisationView;
import org.dealwright.organisation.application.ChangeOrganisation;
import org.dealwright.organisation.application.CreateOrganisation;
import org.dealwright.organisation.application.OrganisationRepository;
import org.dealwright.organisation.application.OrganisationViews;
import org.dealwright.platform.Json;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.MergePatch;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Organisations, for those who run the platform. */
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OrganisationsResource {

  @Inject private CreateOrganisation createOrganisation;
  @Inject private ChangeOrganisation changeOrganisation;
  @Inject private OrganisationRepository organisations;
  @Inject private Json json;

  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.ORGANISATIONS_MANAGE)
  @Operation(operationId = "crm.organisations.list", summary = "All organisations")
  public Items<OrganisationView> list() {
    return new Items<>(organisations.all().stream().map(OrganisationViews::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.organisations.create")
  @Requires(Permission.ORGANISATIONS_MANAGE)
  @Operation(operationId = "crm.organisations.create", summary = "Makes an organisation")
  @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
  public Response create(CreateOrganisationRequest request) {
    OrganisationView view =
        OrganisationViews.of(createOrganisation.create(Bodies.required(request)));
    return Response.created(URI.create("organisations/" + view.id())).entity(view).build();
  }

  @GET
  @Path("/{organisationId}")
  @Requires(Permission.ORGANISATIONS_MANAGE)
  @Operation(operationId = "crm.organisations.get", summary = "One organisation")
  @APIResponseSchema(value = OrganisationView.class, responseCode = "200")
  public Response get(@PathParam("organisationId") UUID id) {
    return answer(organisations.one(id).orElseThrow(() -> new NotFoundException("organisation")));
  }

  @PATCH
  @Path("/{organisationId}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Audited("crm.organisations.update")
  @Requires(Permission.ORGANISATIONS_MANAGE)
  @Operation(
      operationId = "crm.organisations.update",
      summary = "Renames, deactivates or reactivates it by a JSON merge patch (RFC 7396)")
  @APIResponseSchema(value = OrganisationView.class, responseCode = "200")
  public Response update(
      @PathParam("organisationId") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = OrganisationRequest.class)))
          JsonNode patch) {
    int version = VersionTag.required(ifMatch).version();
    MergePatch changes = new MergePatch(json, Bodies.required(patch));
    return answer(
        changeOrganisation.change(
            id, version, before -> changes.apply(before, OrganisationRequest.class)));
  }

  private static Response answer(OrganisationRepository.Versioned one) {
    return Response.ok(OrganisationViews.of(one.organisation()))
        .tag(VersionTag.of(one.version()).single())
        .build();
  }
}
