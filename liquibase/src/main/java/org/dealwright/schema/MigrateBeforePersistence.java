package org.dealwright.schema;

import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Runs the migration while Hibernate builds its session factory: the one moment in a deployment
 * that comes before every entity manager, EJB and timer.
 */
public final class MigrateBeforePersistence implements Integrator {

  @Override
  public void integrate(
      Metadata metadata,
      BootstrapContext bootstrapContext,
      SessionFactoryImplementor sessionFactory) {
    new SchemaMigration(dataSourceOf(sessionFactory)).run();
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry serviceRegistry) {
    // Nothing is held.
  }

  private static DataSource dataSourceOf(SessionFactoryImplementor sessionFactory) {
    return sessionFactory
        .getServiceRegistry()
        .requireService(ConnectionProvider.class)
        .unwrap(DataSource.class);
  }
}
