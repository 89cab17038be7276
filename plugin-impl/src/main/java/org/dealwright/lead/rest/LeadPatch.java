package org.dealwright.lead.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dealwright.api.lead.Consents;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Assignees;
import org.dealwright.platform.rest.MergePatch;

/** A change of a lead as a JSON merge patch (RFC 7396). */
final class LeadPatch {

  private static final String ASSIGNED_TO = "assignedTo";

  private final MergePatch changes;
  private final JsonNode patch;

  LeadPatch(Json json, JsonNode patch) {
    this.changes = new MergePatch(json, patch);
    this.patch = patch;
  }

  /** Puts the user's id where the patch names a user otherwise. */
  LeadPatch resolving(Assignees assignees) {
    if (patch.path(ASSIGNED_TO).isTextual()) {
      ((ObjectNode) patch)
          .put(
              ASSIGNED_TO, assignees.resolved(patch.path(ASSIGNED_TO).asText(), "/" + ASSIGNED_TO));
    }
    return this;
  }

  LeadFacts apply(LeadFacts facts) {
    return changes.apply(facts.with(kept(facts.consent())), LeadFacts.class);
  }

  /** A consent in the patch is a new statement: nothing of the one before is merged into it. */
  private Consents kept(Consents consent) {
    JsonNode sent = patch.path("consent");
    return new Consents(
        sent.path("email").isObject() ? null : consent.email(),
        sent.path("phone").isObject() ? null : consent.phone(),
        sent.path("ads").isObject() ? null : consent.ads());
  }
}
