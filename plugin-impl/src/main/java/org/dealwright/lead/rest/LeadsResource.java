package org.dealwright.lead.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.Items;
import org.dealwright.api.Page;
import org.dealwright.api.lead.BulkCreateRequest;
import org.dealwright.api.lead.BulkCreated;
import org.dealwright.api.lead.BulkDeleteRequest;
import org.dealwright.api.lead.BulkOutcome;
import org.dealwright.api.lead.BulkRequest;
import org.dealwright.api.lead.ConsentRecord;
import org.dealwright.api.lead.CreateLeadRequest;
import org.dealwright.api.lead.FieldChangeView;
import org.dealwright.api.lead.LeadDetailView;
import org.dealwright.api.lead.LeadMatch;
import org.dealwright.api.lead.LeadView;
import org.dealwright.api.lead.MergeRequest;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.api.lead.PipelineSummary;
import org.dealwright.api.lead.SetStatusRequest;
import org.dealwright.lead.application.CreateLead;
import org.dealwright.lead.application.DeleteLead;
import org.dealwright.lead.application.EditLead;
import org.dealwright.lead.application.ExpandLeads;
import org.dealwright.lead.application.FindMatches;
import org.dealwright.lead.application.LockedLeads;
import org.dealwright.lead.application.MergeLeads;
import org.dealwright.lead.application.MoveLead;
import org.dealwright.lead.application.ReadLeads;
import org.dealwright.lead.application.SetStatus;
import org.dealwright.lead.application.SummarizePipeline;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Assignees;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.BodyLimit;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.Names;
import org.dealwright.platform.rest.Narrowable;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Leads. */
@Path("/leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LeadsResource {

  @Inject private ReadLeads readLeads;
  @Inject private ExpandLeads expandLeads;
  @Inject private CreateLead createLead;
  @Inject private EditLead editLead;
  @Inject private MoveLead moveLead;
  @Inject private Json json;
  @Inject private Assignees assignees;
  @Inject private SummarizePipeline summarizePipeline;
  @Inject private SetStatus setStatus;
  @Inject private DeleteLead deleteLead;
  @Inject private BulkChange bulkChange;
  @Inject private BulkCreate bulkCreate;
  @Inject private MergeLeads mergeLeads;
  @Inject private FindMatches findMatches;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @GET
  @Narrowable
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.leads.list", summary = "Leads, filtered, sorted, by pages")
  public Page<LeadView> list(@BeanParam LeadSearch search) {
    Set<ExpandLeads.Part> parts = search.parts();
    return expandLeads.expand(
        readLeads.list(search.filter(caller, clock.instant()), search.window()), parts);
  }

  @GET
  @Path("/{id}")
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.leads.get", summary = "A lead, its deal and why it has its score")
  @APIResponseSchema(value = LeadDetailView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return answer(Response.ok(), id);
  }

  @POST
  @Idempotent
  @Audited("crm.leads.create")
  @Requires(Permission.LEADS_WRITE)
  @Operation(
      operationId = "crm.leads.create",
      summary = "Adds a lead and scores it; says which others may be the same person")
  @APIResponseSchema(value = LeadDetailView.class, responseCode = "201")
  public Response create(CreateLeadRequest request) {
    UUID id = createLead.create(LeadMapper.facts(Bodies.required(request), assignees));
    return LeadAnswer.of(Response.created(URI.create("leads/" + id)), readLeads.added(id));
  }

  @PATCH
  @Path("/{id}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Audited("crm.leads.update")
  @Requires(Permission.LEADS_WRITE)
  @Operation(
      operationId = "crm.leads.update",
      summary = "Changes a lead by a JSON merge patch (RFC 7396)")
  @APIResponseSchema(value = LeadDetailView.class, responseCode = "200")
  public Response update(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = CreateLeadRequest.class)))
          JsonNode patch) {
    VersionTag tag = VersionTag.required(ifMatch);
    LeadPatch changes = new LeadPatch(json, Bodies.required(patch)).resolving(assignees);
    editLead.edit(id, tag.version(), changes::apply);
    return answer(Response.ok(), id);
  }

  @POST
  @Idempotent
  @Path("/{id}/stage")
  @Audited("crm.leads.moveStage")
  @Requires(Permission.DEALS_MOVE)
  @Operation(
      operationId = "crm.leads.moveStage",
      summary = "Moves a lead's deal to a stage, making the deal where there is none")
  @APIResponseSchema(value = LeadDetailView.class, responseCode = "200")
  public Response moveStage(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      MoveToStageRequest request) {
    VersionTag tag = VersionTag.required(ifMatch);
    moveLead.move(id, tag.dealVersion(), Bodies.required(request));
    return answer(Response.ok(), id);
  }

  @POST
  @Idempotent
  @Path("/{id}/status")
  @Audited("crm.leads.setStatus")
  @Requires(Permission.LEADS_WRITE)
  @Operation(
      operationId = "crm.leads.setStatus",
      summary = "Sets a lead's status; where the lead ends, its open deals end with it")
  @APIResponseSchema(value = LeadDetailView.class, responseCode = "200")
  public Response setStatus(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      SetStatusRequest request) {
    VersionTag tag = VersionTag.required(ifMatch);
    setStatus.set(id, tag.version(), Bodies.required(request));
    return answer(Response.ok(), id);
  }

  @DELETE
  @Path("/{id}")
  @Audited("crm.leads.delete")
  @Requires(Permission.LEADS_DELETE)
  @Operation(
      operationId = "crm.leads.delete",
      summary = "Takes a lead and its deals out of sight; they can be restored")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    deleteLead.delete(id, VersionTag.required(ifMatch).version());
  }

  @POST
  @Idempotent
  @Path("/{id}/restore")
  @Audited("crm.leads.restore")
  @Requires(Permission.LEADS_DELETE)
  @Operation(
      operationId = "crm.leads.restore",
      summary = "Brings a deleted lead back; If-Match has its version in the list of deleted leads")
  @APIResponseSchema(value = LeadDetailView.class, responseCode = "200")
  public Response restore(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    deleteLead.restore(id, VersionTag.required(ifMatch).version());
    return answer(Response.ok(), id);
  }

  @POST
  @Path("/bulk")
  @Audited("crm.leads.bulkUpdate")
  @Requires(Permission.LEADS_WRITE)
  @Operation(
      operationId = "crm.leads.bulkUpdate",
      summary = "Does one change to several leads, each by itself, and says what became of each")
  @APIResponseSchema(value = BulkOutcome.class, responseCode = "200")
  public Response bulk(BulkRequest request) {
    return Response.ok(bulkChange.run(Bodies.required(request))).build();
  }

  @POST
  @Idempotent
  @Path("/bulk-create")
  @BodyLimit(mebibytes = 4)
  @Audited("crm.leads.bulkCreate")
  @Requires(Permission.LEADS_WRITE)
  @Operation(
      operationId = "crm.leads.bulkCreate",
      summary = "Adds and scores 1 to 1,000 leads, each by itself, and says what became of each")
  @APIResponseSchema(value = BulkCreated.class, responseCode = "200")
  public Response bulkCreate(
      @RequestBody(content = @Content(schema = @Schema(implementation = BulkCreateRequest.class)))
          JsonNode body) {
    return Response.ok(bulkCreate.run(Bodies.required(body))).build();
  }

  @POST
  @Path("/bulk-delete")
  @Audited("crm.leads.bulkDelete")
  @Requires(Permission.LEADS_DELETE)
  @Operation(
      operationId = "crm.leads.bulkDelete",
      summary = "Deletes 1 to 1,000 leads, each by itself, and says what became of each")
  @APIResponseSchema(value = BulkOutcome.class, responseCode = "200")
  public Response bulkDelete(BulkDeleteRequest request) {
    return Response.ok(bulkChange.delete(Bodies.required(request))).build();
  }

  @POST
  @Idempotent
  @Path("/{id}/merge")
  @Audited("crm.leads.merge")
  @Requires(Permission.LEADS_DELETE)
  @Operation(
      operationId = "crm.leads.merge",
      summary = "Makes one lead of two that are the same person; the other one points here")
  @APIResponseSchema(value = LeadDetailView.class, responseCode = "200")
  public Response merge(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      MergeRequest request) {
    Merges.merge(
        mergeLeads,
        new LockedLeads.Seen(id, VersionTag.required(ifMatch).version()),
        Bodies.required(request));
    return answer(Response.ok(), id);
  }

  @GET
  @Path("/pipeline-summary")
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.leads.pipelineSummary",
      summary = "How many leads there are, what the pipeline is worth, how many were won")
  public PipelineSummary pipelineSummary(@QueryParam("pipelineId") @Nullable UUID pipelineId) {
    return summarizePipeline.summary(pipelineId);
  }

  @GET
  @Path("/matches")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.leads.findMatches",
      summary = "Leads with this e-mail address or phone number, to look at before adding one")
  public Items<LeadMatch> matches(
      @QueryParam("email") @Nullable String email,
      @QueryParam("phone") @Nullable String phone,
      @QueryParam("country") @Nullable String country) {
    return new Items<>(
        findMatches.of(
            new FindMatches.Person(
                Names.given("email", email),
                Names.given("phone", phone),
                Names.given("country", country))));
  }

  @GET
  @Path("/{id}/matches")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.leads.matches", summary = "Other leads that may be the same person")
  public Items<LeadMatch> matches(@PathParam("id") UUID id) {
    return new Items<>(findMatches.of(id));
  }

  @GET
  @Path("/{id}/field-changes")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.leads.fieldChanges", summary = "What was changed, newest first")
  public Items<FieldChangeView> fieldChanges(@PathParam("id") UUID id) {
    return new Items<>(readLeads.changes(id));
  }

  @GET
  @Path("/{id}/consents")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.leads.consents",
      summary = "What was recorded of a lead's consents, the last one first")
  public Items<ConsentRecord> consents(@PathParam("id") UUID id) {
    return new Items<>(readLeads.consents(id));
  }

  private Response answer(Response.ResponseBuilder response, UUID id) {
    return LeadAnswer.of(response, readLeads.one(id));
  }
}
