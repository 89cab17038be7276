package org.dealwright.capture.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dealwright.api.capture.CaptureReceipt;
import org.dealwright.api.capture.CaptureRequest;
import org.dealwright.capture.application.ReceiveSubmission;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.logging.MDC;

/** Where web forms send leads; nobody is signed in. */
@Path("/public/capture/{orgId}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CaptureResource {

  @Inject private ReceiveSubmission receiveSubmission;
  @Inject private CaptureLimits limits;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;
  @Inject private HttpServletRequest request;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.leads.capture")
  @Operation(
      operationId = "crm.leads.capture",
      summary = "Takes in a lead from a web form; the answer does not tell whether it was known")
  @APIResponseSchema(value = CaptureReceipt.class, responseCode = "202")
  public Response capture(@PathParam("orgId") String orgId, CaptureRequest body) {
    Organisation organisation =
        organisations
            .find(orgId)
            .filter(Organisation::active)
            .orElseThrow(() -> new NotFoundException("form"));
    limits.count(organisation.id(), request.getRemoteAddr());
    caller.actsIn(organisation);
    MDC.put("organisation", organisation.slug());
    caller.actsAs(Actor.VISITOR);
    var submission = receiveSubmission.receive(Bodies.required(body));
    return Response.accepted(new CaptureReceipt(submission)).build();
  }
}
