package org.dealwright.platform.rest;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the mapper that the server brings for this type, which shows class names. */
@Provider
@Dependent
public class UnrecognizedPropertyExceptionMapper
    implements ExceptionMapper<UnrecognizedPropertyException> {

  @Inject private Problems problems;

  @Override
  public Response toResponse(UnrecognizedPropertyException failure) {
    return problems.of(failure);
  }
}
