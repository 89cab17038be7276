package org.dealwright.audit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dealwright.api.Slice;
import org.dealwright.api.audit.AuditEntryView;
import org.dealwright.api.audit.VerificationView;
import org.dealwright.audit.application.ReadAudit;
import org.dealwright.audit.application.VerifyAudit;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.ChangesNothing;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who changed what, when and from where. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AuditResource {

  @Inject private ReadAudit readAudit;
  @Inject private VerifyAudit verifyAudit;
  @Inject private AuditCsv auditCsv;

  @GET
  @Requires(Permission.AUDIT_READ)
  @Operation(operationId = "crm.audit.list", summary = "All changes, newest first")
  public Slice<AuditEntryView> list(@BeanParam AuditSearch search) {
    return readAudit.list(search.filter(), search.window());
  }

  @GET
  @Path("/export.csv")
  @Produces("text/csv")
  @Requires(Permission.AUDIT_READ)
  @Operation(operationId = "crm.audit.export", summary = "All changes as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@BeanParam AuditSearch search) {
    return Response.ok(auditCsv.of(search.filter()))
        .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
        .build();
  }

  @POST
  @Path("/verify")
  @ChangesNothing
  @Requires(Permission.AUDIT_READ)
  @Operation(
      operationId = "crm.audit.verify",
      summary = "Whether the log is as it was sealed, and the first place where it is not")
  public VerificationView verify() {
    return verifyAudit.verify();
  }
}
