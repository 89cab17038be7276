package org.dealwright.stack;

import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** Closes once what was opened through it, the last first: when told to, or when this JVM ends. */
final class Closing implements AutoCloseable {

  private final Deque<AutoCloseable> parts = new ConcurrentLinkedDeque<>();
  private final ReadWriteLock openOrClose = new ReentrantReadWriteLock();
  private volatile boolean closed;

  private Closing() {}

  static Closing atShutdown() {
    Closing closing = new Closing();
    Runtime.getRuntime().addShutdownHook(new Thread(closing::close, "stack-shutdown"));
    return closing;
  }

  /** Opens a part; closing waits for it, so that nothing half open is left behind. */
  <T extends AutoCloseable> T open(Callable<T> opening) throws Exception {
    openOrClose.readLock().lock();
    try {
      if (closed) {
        throw new StackException("The stack is being stopped");
      }
      T part = opening.call();
      parts.push(part);
      return part;
    } finally {
      openOrClose.readLock().unlock();
    }
  }

  @Override
  public void close() {
    closed = true;
    openOrClose.writeLock().lock();
    try {
      closeParts();
    } finally {
      openOrClose.writeLock().unlock();
    }
  }

  private void closeParts() {
    StackException problem = null;
    for (AutoCloseable part = parts.poll(); part != null; part = parts.poll()) {
      problem = closeOne(part, problem);
    }
    if (problem != null) {
      throw problem;
    }
  }

  private static @Nullable StackException closeOne(
      AutoCloseable part, @Nullable StackException earlier) {
    try {
      part.close();
      return earlier;
    } catch (Exception failure) {
      StackException problem = new StackException("A part could not be stopped", failure);
      if (earlier != null) {
        problem.addSuppressed(earlier);
      }
      return problem;
    }
  }
}
