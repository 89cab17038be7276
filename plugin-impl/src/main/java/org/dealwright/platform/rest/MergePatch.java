package org.dealwright.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.dealwright.platform.Json;
import org.dealwright.platform.error.ValidationException;

/** A change of a record as a JSON merge patch (RFC 7396). */
public final class MergePatch {

  private final Json json;
  private final JsonNode patch;

  /**
   * Takes a body.
   *
   * @throws ValidationException if it is no object
   */
  public MergePatch(Json json, JsonNode patch) {
    if (!patch.isObject()) {
      throw new ValidationException("", "Send an object with the fields to change.");
    }
    this.json = json;
    this.patch = patch;
  }

  /** The record with what the patch changes. */
  public <T> T apply(T record, Class<T> type) {
    ObjectNode merged = json.mapper().valueToTree(record);
    merge(merged, patch);
    try {
      return json.mapper().treeToValue(merged, type);
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
