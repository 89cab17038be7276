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

  private final DataSource pool;

  /** The pool's connections by the driver's; a transaction may hold several over the same one. */
  private final Map<Connection, Deque<Connection>> held = new ConcurrentHashMap<>();

  BareConnections(DataSource pool) {
    this.pool = pool;
  }

  /** One that broke while nobody used it says so here; the pool drops it then. */
  @Override
  public Connection openConnection() throws SQLException {
    Connection pooled = pool.getConnection();
    try {
      return bare(pooled);
    } catch (SQLException broken) {
      pooled.close();
    }
    Connection another = pool.getConnection();
    try {
      return bare(another);
    } catch (SQLException failure) {
      another.close();
      throw failure;
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
    try (Connection last = pooled.pop()) {
      if (pooled.isEmpty()) {
        held.remove(bare);
      }
      if (bare.isClosed()) {
        dropBroken(last);
      }
    }
  }

  /** The pool learns that a connection is broken from what fails on its own side of it. */
  private static void dropBroken(Connection pooled) {
    try {
      pooled.createStatement().close();
    } catch (SQLException expected) {
      // The pool has seen it, and keeps the connection no longer.
    }
  }
}
