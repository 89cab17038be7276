package org.dealwright.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

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
    return Jdbi.create(source);
  }
}
