package org.dealwright.platform.task;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The server's threads for a library that wants to shut its executor down, which is not its own.
 */
class UnstoppableExecutor extends AbstractExecutorService {

  private final ExecutorService managed;
  private volatile boolean stopped;

  UnstoppableExecutor(ExecutorService managed) {
    this.managed = managed;
  }

  @Override
  public void execute(Runnable command) {
    managed.execute(command);
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
  public boolean isTerminated() {
    return stopped;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return true;
  }
}
