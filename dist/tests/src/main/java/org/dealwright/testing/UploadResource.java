package org.dealwright.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.dealwright.platform.rest.BodyLimit;

/** Would take more than the server does. */
@Path("/public/testing/upload")
@Dependent
public class UploadResource {

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @BodyLimit(mebibytes = 1 << 20)
  public void upload(InputStream content) throws IOException {
    content.transferTo(OutputStream.nullOutputStream());
  }
}
