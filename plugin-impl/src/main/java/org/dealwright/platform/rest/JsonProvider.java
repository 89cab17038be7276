package org.dealwright.platform.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.dealwright.api.FromWebForm;
import org.dealwright.platform.Json;

/** Gives the REST layer the product's JSON settings. */
@Provider
@Dependent
public class JsonProvider implements ContextResolver<ObjectMapper> {

  @Inject private Json json;

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return type.isAnnotationPresent(FromWebForm.class) ? json.formMapper() : json.mapper();
  }
}
