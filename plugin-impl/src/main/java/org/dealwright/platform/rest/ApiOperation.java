package org.dealwright.platform.rest;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/**
 * An operation of the API's description, and the method behind it.
 *
 * @param code empty where the operation comes from elsewhere
 */
record ApiOperation(String path, HttpMethod method, Operation model, Optional<Method> code) {

  private static final String IF_MATCH = "If-Match";

  String id() {
    return model.getOperationId();
  }

  /** {@code leads} of {@code crm.leads.list}. */
  String feature() {
    return id().split("\\.", -1)[1];
  }

  boolean isPublic() {
    return path.startsWith("/api/v1/public/");
  }

  boolean isIdempotent() {
    return code.filter(m -> m.isAnnotationPresent(Idempotent.class)).isPresent();
  }

  Optional<Requires> requires() {
    return code.map(m -> m.getAnnotation(Requires.class));
  }

  List<Parameter> parameters() {
    return Objects.requireNonNullElse(model.getParameters(), List.of());
  }

  /** What it answers with when all is well. */
  Stream<Content> answers() {
    return model.getResponses().getAPIResponses().entrySet().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .flatMap(response -> Stream.ofNullable(response.getValue().getContent()));
  }

  boolean takes(In place) {
    return parameters().stream().anyMatch(parameter -> parameter.getIn() == place);
  }

  boolean takesIfMatch() {
    return parameters().stream().anyMatch(parameter -> IF_MATCH.equals(parameter.getName()));
  }

  boolean takesBody() {
    return model.getRequestBody() != null;
  }

  boolean takesJson() {
    return takesBody()
        && bodies().getMediaTypes().keySet().stream().anyMatch(t -> t.contains("json"));
  }

  private Content bodies() {
    return model.getRequestBody().getContent();
  }
}
