package org.dealwright.platform.task;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The same for repeated work, which ends when the library stops: else the server would go on with
 * it, and hold on to the deployment, after that is gone.
 */
final class UnstoppableScheduledExecutor extends UnstoppableExecutor
    implements ScheduledExecutorService {

  private final ScheduledExecutorService managed;
  private final List<ScheduledFuture<?>> repeated = new CopyOnWriteArrayList<>();

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
    return kept(managed.scheduleAtFixedRate(command, initialDelay, period, unit));
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable command, long initialDelay, long delay, TimeUnit unit) {
    return kept(managed.scheduleWithFixedDelay(command, initialDelay, delay, unit));
  }

  private ScheduledFuture<?> kept(ScheduledFuture<?> work) {
    repeated.add(work);
    return work;
  }

  @Override
  public void shutdown() {
    super.shutdown();
    repeated.forEach(work -> work.cancel(false));
  }

  @Override
  public List<Runnable> shutdownNow() {
    shutdown();
    return List.of();
  }
}
