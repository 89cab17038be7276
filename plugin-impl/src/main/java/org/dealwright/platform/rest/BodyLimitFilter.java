package org.dealwright.platform.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses bodies over the limit, whether their length is announced or not. The server's own limit
 * (max-post-size) must be higher: what exceeds it never comes here.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
@Dependent
public class BodyLimitFilter implements ContainerRequestFilter {

  private static final long MEBIBYTE = 1 << 20;

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    long limit = limit();
    if (request.getLength() > limit) {
      throw tooLarge();
    }
    if (request.hasEntity()) {
      request.setEntityStream(new Limited(request.getEntityStream(), limit));
    }
  }

  private long limit() {
    BodyLimit own = resource.getResourceMethod().getAnnotation(BodyLimit.class);
    return own == null ? MEBIBYTE : own.mebibytes() * MEBIBYTE;
  }

  private static ClientErrorException tooLarge() {
    return new ClientErrorException(413);
  }

  /** Counts what is read. */
  private static final class Limited extends FilterInputStream {

    private long left;

    Limited(InputStream in, long limit) {
      super(in);
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw tooLarge();
      }
    }
  }
}
