package org.dealwright.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dealwright.platform.identity.Assignees;

/** A field of a patch that names a user, by id, user name or e-mail address. */
public final class UserField {

  private UserField() {}

  /** Puts the user's id in its place, if the patch has the field. */
  public static void resolve(JsonNode patch, String field, Assignees assignees) {
    JsonNode named = patch.path(field);
    if (named.isTextual() || named.isNull()) {
      ((ObjectNode) patch).put(field, assignees.resolved(named.textValue(), "/" + field));
    }
  }
}
