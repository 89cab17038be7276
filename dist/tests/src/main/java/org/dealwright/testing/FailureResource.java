package org.dealwright.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.platform.rest.Requires;

/** Defects, to see what of them reaches the client and the log. */
@Path("/testing/failure")
@Dependent
public class FailureResource {

  private static final String ADDRESS = "ada@example.com";

  /** Fails by a division, whatever the text is. */
  private static final String DEFECTIVE =
      """
      update leads set email = :text
      where organisation_id = :organisation and 1 / (length(:text) - length(:text)) = 1
      """;

  @Inject private SqlGateway sql;

  @GET
  @Requires({})
  public String fail() {
    throw new IllegalStateException("password=hunter2 at table leads");
  }

  @GET
  @Path("/statement")
  @Requires({})
  public String failAtStatement() {
    return "" + sql.update(DEFECTIVE, Map.of("text", ADDRESS));
  }

  @GET
  @Path("/batch")
  @Requires({})
  public String failAtBatch() {
    return ""
        + sql.batch(DEFECTIVE, List.of(ADDRESS), (row, text) -> row.bind("text", text)).length;
  }
}
