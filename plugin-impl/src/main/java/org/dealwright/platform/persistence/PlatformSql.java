package org.dealwright.platform.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Native SQL on the few tables that belong to no organisation or span all of them: organisations
 * themselves, job runs and their chunks. For everything else there is {@link SqlGateway}.
 */
@Dependent
public class PlatformSql {

  private final Jdbi jdbi;

  @Inject
  public PlatformSql(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  public <T> List<T> list(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
    return jdbi.withHandle(h -> h.createQuery(sql).bindMap(parameters).map(mapper).list());
  }

  public <T> Optional<T> one(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
    return jdbi.withHandle(h -> h.createQuery(sql).bindMap(parameters).map(mapper).findOne());
  }

  /** Returns the number of rows changed. */
  public int update(String sql, Map<String, ?> parameters) {
    return jdbi.withHandle(h -> h.createUpdate(sql).bindMap(parameters).execute());
  }
}
