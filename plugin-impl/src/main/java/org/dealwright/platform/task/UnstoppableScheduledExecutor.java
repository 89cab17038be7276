package org.dealwright.platform.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The same for repeated work; what was scheduled ends with the deployment. */
final class UnstoppableScheduledExecutor extends UnstoppableExecutor
    implements ScheduledExecutorService {

  private final ScheduledExecutorService managed;

  UnstoppableScheduledExecutor(ScheduledExecutorService managed) {
    super(managed);
    this.managed = managed;
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
    return managed.schedule(command, delay, unit);
  }

  @Override
  public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
    return managed.schedule(callable, delay, unit);
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(
      Runnable command, long initialDelay, long period, TimeUnit unit) {
    return managed.scheduleAtFixedRate(unlessStopped(command), initialDelay, period, unit);
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable command, long initialDelay, long delay, TimeUnit unit) {
    return managed.scheduleWithFixedDelay(unlessStopped(command), initialDelay, delay, unit);
  }

  private Runnable unlessStopped(Runnable command) {
    return () -> {
      if (!isShutdown()) {
        command.run();
      }
    };
  }
}
