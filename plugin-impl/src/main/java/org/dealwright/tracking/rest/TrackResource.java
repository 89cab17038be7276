package org.dealwright.tracking.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dealwright.api.tracking.TrackRequest;
import org.dealwright.api.tracking.VisitRequest;
import org.dealwright.api.tracking.VisitorToken;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.rest.ChangesNothing;
import org.dealwright.tracking.application.ForgetVisitor;
import org.dealwright.tracking.application.Sender;
import org.dealwright.tracking.application.StartVisit;
import org.dealwright.tracking.application.TrackEvents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Where web sites send what their visitors do; nobody is signed in. */
@Path("/public/track/{orgId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.APPLICATION_FORM_URLENCODED})
@ApplicationScoped
public class TrackResource {

  private static final String ORIGIN = "Origin";
  private static final String PRIVACY = "Sec-GPC";
  private static final String DO_NOT_TRACK = "DNT";
  private static final String YES = "1";

  @Inject private StartVisit startVisit;
  @Inject private TrackEvents trackEvents;
  @Inject private ForgetVisitor forgetVisitor;
  @Inject private TrackBody trackBody;
  @Inject private TrackLimits limits;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;
  @Inject private HttpServletRequest request;

  @POST
  @ChangesNothing
  @Operation(
      operationId = "crm.tracking.track",
      summary =
          "Takes in what a visitor of a web site did; the answer tells nothing of the visitor",
      description =
          "The body is JSON, also as plain text or as the field data of a form, so that browsers can"
              + " send it while a page is left. What comes from a site that the organisation does not"
              + " list, with a token that does not hold, or beyond what one visitor may send in a day,"
              + " is dropped without a word.")
  @APIResponse(responseCode = "202", description = "Received")
  public Response track(
      @PathParam("orgId") String orgId,
      @HeaderParam(ORIGIN) @Nullable String origin,
      @HeaderParam(PRIVACY) @Nullable String privacy,
      @HeaderParam(DO_NOT_TRACK) @Nullable String doNotTrack,
      @RequestBody(content = @Content(schema = @Schema(implementation = TrackRequest.class)))
          byte @Nullable [] body)
      throws JsonProcessingException {
    enter(orgId);
    trackEvents.track(
        sender(origin, privacy, doNotTrack), trackBody.read(body, TrackRequest.class));
    return Response.accepted().build();
  }

  @POST
  @Path("/visits")
  @ChangesNothing
  @Operation(
      operationId = "crm.tracking.visit",
      summary = "Gives a visitor who consented the token for its events")
  @APIResponseSchema(value = VisitorToken.class, responseCode = "200")
  public Response visit(
      @PathParam("orgId") String orgId,
      @HeaderParam(ORIGIN) @Nullable String origin,
      @HeaderParam(PRIVACY) @Nullable String privacy,
      @HeaderParam(DO_NOT_TRACK) @Nullable String doNotTrack,
      @RequestBody(content = @Content(schema = @Schema(implementation = VisitRequest.class)))
          byte @Nullable [] body)
      throws JsonProcessingException {
    enter(orgId);
    VisitorToken token =
        startVisit.start(
            sender(origin, privacy, doNotTrack), trackBody.read(body, VisitRequest.class));
    return Response.ok(token)
        .header("Access-Control-Allow-Origin", origin)
        .header("Vary", ORIGIN)
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Path("/forget")
  @ChangesNothing
  @Operation(
      operationId = "crm.tracking.forget",
      summary = "Deletes a visitor who takes the consent back, and what is held of it")
  @APIResponse(responseCode = "202", description = "Received")
  public Response forget(
      @PathParam("orgId") String orgId,
      @RequestBody(content = @Content(schema = @Schema(implementation = VisitRequest.class)))
          byte @Nullable [] body)
      throws JsonProcessingException {
    enter(orgId);
    forgetVisitor.forget(trackBody.read(body, VisitRequest.class).token());
    return Response.accepted().build();
  }

  private static Sender sender(
      @Nullable String origin, @Nullable String privacy, @Nullable String doNotTrack) {
    return new Sender(origin, YES.equals(privacy) || YES.equals(doNotTrack));
  }

  private void enter(String orgId) {
    Organisation organisation =
        organisations
            .find(orgId)
            .filter(Organisation::active)
            .orElseThrow(() -> new NotFoundException("site"));
    limits.count(organisation.id(), request.getRemoteAddr());
    caller.actsIn(organisation);
    MDC.put("organisation", organisation.slug());
    caller.actsAs(Actor.VISITOR);
  }
}
