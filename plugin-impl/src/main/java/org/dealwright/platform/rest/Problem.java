package org.dealwright.platform.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.dealwright.platform.error.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 has it, with a stable code, the request's id, and each field at fault.
 *
 * @param details further members, such as the present state of a record that was changed meanwhile
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    String code,
    @Nullable String requestId,
    List<FieldError> errors,
    @JsonAnyGetter Map<String, Object> details) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** What the server itself refuses or fails at, before or after any resource of ours. */
  public static Problem ofServer(int httpStatus, String path, String requestId) {
    ProblemStatus status = ProblemStatus.ofFramework(httpStatus);
    return new Problem(
        status.type(),
        status.title(),
        status.status(),
        status.title() + ".",
        path,
        status.code(),
        requestId,
        List.of(),
        Map.of());
  }
}
