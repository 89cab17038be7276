package org.dealwright.customer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.api.customer.CustomerSuggestion;
import org.dealwright.api.customer.LinkProposal;
import org.dealwright.api.customer.MatchReason;
import org.dealwright.api.customer.MatchStrength;
import org.dealwright.customer.application.SuggestCustomers;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.CsvColumns;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.CsvPages;
import org.dealwright.platform.rest.Names;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The proposed links as a file: a line for each customer that a lead may belong to. */
@Path("/customers/link-proposals/export.csv")
@Produces("text/csv")
@ApplicationScoped
public class LinkProposalsExportResource {

  private static final CsvColumns<Line> COLUMNS =
      new CsvColumns<Line>()
          .with("leadId", line -> line.lead().leadId())
          .with("leadName", line -> line.lead().leadName())
          .with("leadVersion", line -> line.lead().leadVersion())
          .with("customerId", line -> line.customer().customer().id())
          .with("customerName", line -> line.customer().customer().name())
          .with("strength", line -> line.customer().strength())
          .with("reasons", line -> reasons(line.customer().reasons()));

  @Inject private SuggestCustomers suggestCustomers;

  private record Line(LinkProposal lead, CustomerSuggestion customer) {}

  @GET
  @Requires(Permission.LEADS_WRITE)
  @Operation(
      operationId = "crm.customers.exportLinkProposals",
      summary = "All leads without a customer beside those that they may belong to, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@QueryParam("strength") @DefaultValue("weak") String strength) {
    MatchStrength weakest = Names.all("strength", List.of(strength), MatchStrength::valueOf).get(0);
    CsvDownload.Records<LinkProposal> proposals =
        CsvPages.of(
            cursor ->
                suggestCustomers.proposals(
                    weakest, cursor == null ? null : UUID.fromString(cursor), CsvPages.SIZE));
    return CsvDownload.of(
        "link-proposals.csv",
        COLUMNS,
        consumer ->
            proposals.each(
                lead -> lead.suggestions().forEach(one -> consumer.accept(new Line(lead, one)))));
  }

  private static String reasons(List<MatchReason> reasons) {
    return reasons.stream().map(MatchReason::toString).collect(Collectors.joining(", "));
  }
}
