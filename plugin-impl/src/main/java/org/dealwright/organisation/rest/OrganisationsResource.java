package org.dealwright.organisation.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dealwright.api.Items;
import org.dealwright.api.organisation.CreateOrganisationRequest;
import org.dealwright.api.organisation.OrganisationView;
import org.dealwright.organisation.application.CreateOrganisation;
import org.dealwright.organisation.application.OrganisationRepository;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Organisations, for those who run the platform. */
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class OrganisationsResource {

  @Inject private CreateOrganisation createOrganisation;
  @Inject private OrganisationRepository organisations;

  @GET
  @Requires(Permission.ORGANISATIONS_MANAGE)
  @Operation(operationId = "crm.organisations.list", summary = "All organisations")
  public Items<OrganisationView> list() {
    return new Items<>(organisations.all().stream().map(OrganisationMapper::view).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.organisations.create")
  @Requires(Permission.ORGANISATIONS_MANAGE)
  @Operation(operationId = "crm.organisations.create", summary = "Makes an organisation")
  @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
  public Response create(CreateOrganisationRequest request) {
    OrganisationView view =
        OrganisationMapper.view(createOrganisation.create(Bodies.required(request)));
    return Response.created(URI.create("organisations/" + view.id())).entity(view).build();
  }
}
