package org.dealwright.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Types;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.StatementExceptions;

/** Makes the server's persistence context and datasource injectable. */
@ApplicationScoped
@SuppressWarnings("UnusedVariable") // The container reads the producer fields.
public class Persistence {

  @Produces
  @PersistenceContext(unitName = "dealwright")
  private EntityManager entityManager;

  @Produces
  @Resource(lookup = "java:jboss/datasources/DealwrightDS")
  private DataSource dataSource;

  @Produces
  @Singleton
  Jdbi jdbi(DataSource source) {
    return withoutValuesInFailures(Jdbi.create(new BareConnections(source)))
        .registerArgument(new UuidArguments())
        .registerArgument(new TextsArguments());
  }

  /** Failures are logged, and what statements are about may be people's names and addresses. */
  public static Jdbi withoutValuesInFailures(Jdbi jdbi) {
    return jdbi.configure(
        StatementExceptions.class,
        failures -> failures.setMessageRendering(StatementExceptions.MessageRendering.NONE));
  }

  /** PostgreSQL takes no text for a uuid, not even a missing one. */
  private static final class UuidArguments extends AbstractArgumentFactory<UUID> {

    UuidArguments() {
      super(Types.OTHER);
    }

    @Override
    protected Argument build(UUID value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setObject(position, value);
    }
  }

  /**
   * The driver sends them as they are; as an array of objects it would quote each for a literal.
   */
  private static final class TextsArguments extends AbstractArgumentFactory<String[]> {

    TextsArguments() {
      super(Types.ARRAY);
    }

    @Override
    protected Argument build(String[] value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setObject(position, value);
    }
  }
}
