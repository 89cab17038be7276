package org.dealwright.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * The driver's connections behind those of the server's pool. The pool's own results take and give
 * back a lock for each column, which costs more than reading it. Transactions and closing stay with
 * the pool: its connection is held while the driver's is used.
 */
final class BareConnections implements ConnectionFactory {

  /** More than a pool that a failing database left holds broken ones. */
  private static final int TRIES = 50;

  private final DataSource pool;

  /** The pool's connections by the driver's; a transaction may hold several over the same one. */
  private final Map<Connection, Deque<Connection>> held = new ConcurrentHashMap<>();

  BareConnections(DataSource pool) {
    this.pool = pool;
  }

  /** One that broke while nobody used it says so here, and is replaced. */
  @Override
  public Connection openConnection() throws SQLException {
    for (int left = TRIES; ; left--) {
      Connection pooled = pool.getConnection();
      try {
        return bare(pooled);
      } catch (SQLException broken) {
        drop(pooled);
        if (left == 0) {
          throw broken;
        }
      }
    }
  }

  /** JDBC's way to the connection that data come from; the pool joins the transaction here. */
  private Connection bare(Connection pooled) throws SQLException {
    Connection bare = pooled.getMetaData().getConnection();
    held.computeIfAbsent(bare, key -> new ArrayDeque<>()).push(pooled);
    return bare;
  }

  @Override
  public void closeConnection(Connection bare) throws SQLException {
    Deque<Connection> pooled = held.get(bare);
    Connection last = pooled.pop();
    if (pooled.isEmpty()) {
      held.remove(bare);
    }
    if (bare.isClosed()) {
      drop(last);
    } else {
      last.close();
    }
  }

  /**
   * Gives back a connection that nobody is to get again. The pool does not see what fails on the
   * driver's connection; it is told in its own way. One without this way finds out by validating.
   */
  private static void drop(Connection pooled) throws SQLException {
    try {
      pooled.getClass().getMethod("invalidate").invoke(pooled);
    } catch (ReflectiveOperationException e) {
      pooled.close();
    }
  }
}
