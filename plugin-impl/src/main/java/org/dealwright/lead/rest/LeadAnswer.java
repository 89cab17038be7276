package org.dealwright.lead.rest;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.dealwright.api.lead.LeadDetailView;
import org.dealwright.lead.application.MoveLead;
import org.dealwright.platform.rest.VersionTag;

/** A lead as an answer, with its tag. */
public final class LeadAnswer {

  private LeadAnswer() {}

  /** Completes an answer. */
  public static Response of(Response.ResponseBuilder response, LeadDetailView lead) {
    VersionTag tag =
        new VersionTag(lead.version(), MoveLead.tagPart(Optional.ofNullable(lead.deal())));
    return response.entity(lead).tag(tag.both()).build();
  }
}
