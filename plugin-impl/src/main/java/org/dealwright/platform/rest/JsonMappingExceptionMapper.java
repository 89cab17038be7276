package org.dealwright.platform.rest;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the mapper that the server brings for this type, which shows class names. */
@Provider
@Dependent
public class JsonMappingExceptionMapper implements ExceptionMapper<JsonMappingException> {

  @Inject private Problems problems;

  @Override
  public Response toResponse(JsonMappingException failure) {
    return problems.of(failure);
  }
}
