package org.dealwright.platform.task;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * The server's threads for a library that wants to shut its executor down, which is not its own: it
 * waits for what runs, and interrupts nothing.
 */
class UnstoppableExecutor extends AbstractExecutorService {

  private final ExecutorService managed;
  private volatile boolean stopped;
  private int running;

  UnstoppableExecutor(ExecutorService managed) {
    this.managed = managed;
  }

  @Override
  public void execute(Runnable command) {
    begun();
    try {
      managed.execute(() -> runToEnd(command));
    } catch (RejectedExecutionException refused) {
      ended();
      throw refused;
    }
  }

  private void runToEnd(Runnable command) {
    try {
      command.run();
    } finally {
      ended();
    }
  }

  private synchronized void begun() {
    running++;
  }

  private synchronized void ended() {
    running--;
    notifyAll();
  }

  @Override
  public void shutdown() {
    stopped = true;
  }

  @Override
  public List<Runnable> shutdownNow() {
    stopped = true;
    return List.of();
  }

  @Override
  public boolean isShutdown() {
    return stopped;
  }

  @Override
  public synchronized boolean isTerminated() {
    return stopped && running == 0;
  }

  @Override
  public synchronized boolean awaitTermination(long timeout, TimeUnit unit)
      throws InterruptedException {
    long end = System.nanoTime() + unit.toNanos(timeout);
    while (running > 0) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return true;
  }
}
