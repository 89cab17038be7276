package org.dealwright.platform.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.dealwright.api.Page;
import org.dealwright.platform.Json;

/** Leaves out of a page's records what the client did not ask for. */
@Provider
@Narrowable
@Dependent
public class FieldsFilter implements ContainerResponseFilter {

  @Inject private Json json;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> page) {
      Set<String> fields =
          Fields.of(request.getUriInfo().getQueryParameters().getFirst(Fields.PARAMETER));
      if (!fields.isEmpty()) {
        response.setEntity(narrowed(page, fields));
      }
    }
  }

  private ObjectNode narrowed(Page<?> page, Set<String> fields) {
    ObjectNode narrowed = json.mapper().valueToTree(page);
    narrowed.path("items").forEach(item -> ((ObjectNode) item).retain(fields));
    return narrowed;
  }
}
