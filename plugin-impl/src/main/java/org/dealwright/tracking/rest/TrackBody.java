package org.dealwright.tracking.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.dealwright.platform.Json;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.rest.Bodies;
import org.jspecify.annotations.Nullable;

/**
 * A body as browsers can send one while a page is left: JSON as plain text, or as the field {@code
 * data} of a form. Other types of content would make them ask the server first.
 */
@Dependent
class TrackBody {

  private static final String FIELD = "data=";

  private final Json json;

  @Inject
  TrackBody(Json json) {
    this.json = json;
  }

  <T> T read(byte @Nullable [] body, Class<T> type) throws JsonProcessingException {
    String text = new String(Bodies.required(body), StandardCharsets.UTF_8);
    return Bodies.required(json.mapper().readValue(content(text), type));
  }

  private static String content(String text) {
    if (!text.startsWith(FIELD)) {
      return text;
    }
    try {
      return URLDecoder.decode(text.substring(FIELD.length()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new ValidationException("", "The form cannot be decoded.");
    }
  }
}
