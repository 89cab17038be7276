package org.dealwright.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.platform.error.FieldError;

/** Says what is wrong with a body in the client's terms, without our class names. */
public final class JsonFaults {

  private static final Set<String> SCORES =
      Set.of("score", "points", "band", "leadScore", "lead_score");

  private JsonFaults() {}

  /** The pointer is relative to what was read. */
  public static FieldError describe(JsonMappingException failure) {
    return new FieldError(pointer(failure), detail(failure));
  }

  static String place(JsonProcessingException failure) {
    var at = failure.getLocation();
    return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
  }

  private static String pointer(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .map(step -> FieldError.pointer("", step))
        .collect(Collectors.joining());
  }

  private static String detail(JsonMappingException failure) {
    if (failure instanceof UnrecognizedPropertyException unknown) {
      return SCORES.contains(unknown.getPropertyName())
          ? "A score is computed by the published model; it cannot be sent."
          : "There is no such field.";
    }
    if (failure instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return "Must be one of "
          + Arrays.stream(format.getTargetType().getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "))
          + ".";
    }
    return failure instanceof InvalidNullException
        ? "Must not be null."
        : "The value has the wrong form.";
  }
}
