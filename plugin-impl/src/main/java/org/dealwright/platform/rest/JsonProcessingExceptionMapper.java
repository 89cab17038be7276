package org.dealwright.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the mapper that the server brings for this type, which answers in text. */
@Provider
@Dependent
public class JsonProcessingExceptionMapper implements ExceptionMapper<JsonProcessingException> {

  @Inject private Problems problems;

  @Override
  public Response toResponse(JsonProcessingException failure) {
    return problems.of(failure);
  }
}
