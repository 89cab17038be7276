package org.dealwright.platform.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Every failure that has no mapper of its own. */
@Provider
@Dependent
public class AnyFailureMapper implements ExceptionMapper<Throwable> {

  @Inject private Problems problems;

  @Override
  public Response toResponse(Throwable failure) {
    return problems.of(failure);
  }
}
