package org.dealwright.demo.api;

import com.fasterxml.jackson.core.type.TypeReference;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.Items;
import org.dealwright.api.Slice;
import org.dealwright.api.activity.ActivityView;
import org.dealwright.api.activity.LogActivityRequest;
import org.dealwright.api.capture.CaptureReceipt;
import org.dealwright.api.capture.CaptureRequest;
import org.dealwright.api.customer.AcceptLinksRequest;
import org.dealwright.api.customer.LinkProposal;
import org.dealwright.api.deal.BoardView;
import org.dealwright.api.deal.MovedDeal;
import org.dealwright.api.host.UserView;
import org.dealwright.api.imports.ImportMapping;
import org.dealwright.api.imports.ImportView;
import org.dealwright.api.imports.MappingRequest;
import org.dealwright.api.imports.UploadView;
import org.dealwright.api.job.JobRunView;
import org.dealwright.api.job.JobStarted;
import org.dealwright.api.lead.BulkOutcome;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.api.organisation.CreateOrganisationRequest;
import org.dealwright.api.organisation.OrganisationView;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.api.signal.SignalRequest;
import org.dealwright.api.signal.SignalsReport;
import org.dealwright.api.signal.SignalsRequest;

/** The part of the REST API that the demo needs; each call is made as a user. */
public final class DealwrightApi {

  private final String base;
  private final Http http = new Http();
  private final Tokens tokens;

  public DealwrightApi(URI server, URI realm) {
    this.base = server + "/dealwright/api/v1";
    this.tokens = new Tokens(realm, http);
  }

  public List<OrganisationView> organisations(String user) {
    return http.call(get(user, "/organisations"), new TypeReference<Items<OrganisationView>>() {})
        .items();
  }

  public void create(String user, CreateOrganisationRequest organisation) {
    http.call(post(user, "/organisations", organisation).build(), OrganisationView.class);
  }

  public List<UserView> users(String user) {
    return http.call(get(user, "/users"), new TypeReference<Items<UserView>>() {}).items();
  }

  public UploadView upload(String user, String csv) {
    return http.call(
        request(user, "/imports?fileName=demo.csv", "text/csv", BodyPublishers.ofString(csv))
            .build(),
        UploadView.class);
  }

  public void start(String user, UUID upload, ImportMapping mapping) {
    http.call(
        post(user, "/imports/" + upload + "/start", new MappingRequest(mapping)).build(),
        ImportView.class);
  }

  public ImportView progress(String user, UUID started) {
    return http.call(get(user, "/imports/" + started), ImportView.class);
  }

  /** As a web site's form does, without a token. */
  public void capture(String organisation, CaptureRequest form) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + "/public/capture/" + organisation))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(http.write(form)))
            .build();
    http.call(request, CaptureReceipt.class);
  }

  /** At most 1,000. */
  public SignalsReport send(String user, List<SignalRequest> signals) {
    return http.call(
        post(user, "/signals", new SignalsRequest(signals)).build(), SignalsReport.class);
  }

  public PipelineView defaultPipeline(String user) {
    return http
        .call(get(user, "/pipelines"), new TypeReference<Items<PipelineView>>() {})
        .items()
        .stream()
        .filter(PipelineView::isDefault)
        .findFirst()
        .orElseThrow();
  }

  public BoardView board(String user, UUID pipeline, int cards) {
    return http.call(
        get(user, "/pipelines/" + pipeline + "/board?cards=" + cards), BoardView.class);
  }

  public void moveDeal(String user, UUID deal, long version, MoveToStageRequest move) {
    http.call(
        post(user, "/deals/" + deal + "/stage", move)
            .header("If-Match", "\"" + version + "\"")
            .build(),
        MovedDeal.class);
  }

  public void log(String user, UUID deal, LogActivityRequest activity) {
    http.call(post(user, "/deals/" + deal + "/activities", activity).build(), ActivityView.class);
  }

  /** Starts the mirroring of the host's customers. */
  public UUID mirrorCustomers(String user) {
    return started(user, "customer-sync");
  }

  /** Starts the pulling of what the host's customers did. */
  public UUID pullHostSignals(String user) {
    return started(user, "host-signals");
  }

  /** Starts the mirroring of the plans that the host sells. */
  public UUID mirrorPlans(String user) {
    return started(user, "plan-sync");
  }

  private UUID started(String user, String job) {
    return http.call(
            request(user, "/admin/jobs/" + job, "text/plain", BodyPublishers.noBody()).build(),
            JobStarted.class)
        .runId();
  }

  public boolean isFinished(String user, UUID run) {
    return http
        .call(get(user, "/admin/jobs/runs?limit=50"), new TypeReference<Items<JobRunView>>() {})
        .items()
        .stream()
        .anyMatch(one -> one.id().equals(run) && one.finishedAt() != null);
  }

  /** Leads that surely belong to a customer; the cursor is empty for the first part. */
  public Slice<LinkProposal> linkProposals(String user, String cursor) {
    return http.call(
        get(user, "/customers/link-proposals?strength=strong&limit=200&cursor=" + cursor),
        new TypeReference<Slice<LinkProposal>>() {});
  }

  public void acceptLinks(String user, AcceptLinksRequest links) {
    http.call(post(user, "/customers/link-proposals/accept", links).build(), BulkOutcome.class);
  }

  private HttpRequest get(String user, String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + tokens.of(user))
        .build();
  }

  private HttpRequest.Builder post(String user, String path, Object body) {
    return request(user, path, "application/json", BodyPublishers.ofString(http.write(body)));
  }

  private HttpRequest.Builder request(
      String user, String path, String contentType, BodyPublisher body) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Accept", "application/json")
        .header("Content-Type", contentType)
        .header("Authorization", "Bearer " + tokens.of(user))
        .POST(body);
  }
}
