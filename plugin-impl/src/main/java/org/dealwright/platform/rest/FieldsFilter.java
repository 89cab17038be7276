package org.dealwright.platform.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.api.Page;
import org.dealwright.platform.Json;
import org.jspecify.annotations.Nullable;

/** Leaves out of a page's records what the client did not ask for. */
@Provider
@Narrowable
@Dependent
public class FieldsFilter implements ContainerResponseFilter {

  @Inject private Json json;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> page) {
      var parameters = request.getUriInfo().getQueryParameters();
      Set<String> fields = Fields.of(parameters.getFirst(Fields.PARAMETER));
      if (!fields.isEmpty()) {
        response.setEntity(narrowed(page, with(fields, parameters.getFirst(Expansions.PARAMETER))));
      }
    }
  }

  /** What was to be expanded was asked for. */
  private static Set<String> with(Set<String> fields, @Nullable String expand) {
    return Names.given(Expansions.PARAMETER, expand) == null
        ? fields
        : Stream.concat(fields.stream(), Stream.of(Expansions.FIELD)).collect(Collectors.toSet());
  }

  private ObjectNode narrowed(Page<?> page, Set<String> fields) {
    ObjectNode narrowed = json.mapper().valueToTree(page);
    narrowed.path("items").forEach(item -> ((ObjectNode) item).retain(fields));
    return narrowed;
  }
}
