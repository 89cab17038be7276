package org.dealwright.lead.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.platform.Json;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Assignees;

/** A change of a lead as a JSON merge patch (RFC 7396). */
final class LeadPatch {

  private static final String ASSIGNED_TO = "assignedTo";

  private final Json json;
  private final JsonNode patch;

  LeadPatch(Json json, JsonNode patch) {
    if (!patch.isObject()) {
      throw new ValidationException("", "Send an object with the fields to change.");
    }
    this.json = json;
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
    ObjectNode merged = json.mapper().valueToTree(facts);
    merge(merged, patch);
    try {
      return json.mapper().treeToValue(merged, LeadFacts.class);
    } catch (JsonProcessingException e) {
      throw new BadPatchException(e);
    }
  }

  private static void merge(ObjectNode target, JsonNode patch) {
    for (Map.Entry<String, JsonNode> field : patch.properties()) {
      if (field.getValue().isNull()) {
        target.remove(field.getKey());
      } else if (field.getValue().isObject()
          && target.get(field.getKey()) instanceof ObjectNode nested) {
        merge(nested, field.getValue());
      } else {
        target.set(field.getKey(), field.getValue());
      }
    }
  }

  /** Carries the fault in the patch to the answer. */
  private static final class BadPatchException extends RuntimeException {
    BadPatchException(JsonProcessingException cause) {
      super(cause);
    }
  }
}
