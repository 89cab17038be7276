package org.dealwright.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnstoppableExecutorTest {

  private final ExecutorService managed = Executors.newCachedThreadPool(this::quietThread);
  private final UnstoppableExecutor executor = new UnstoppableExecutor(managed);

  private Thread quietThread(Runnable work) {
    Thread thread = new Thread(work);
    thread.setUncaughtExceptionHandler((one, failure) -> {});
    return thread;
  }

  @AfterEach
  void end() {
    managed.shutdown();
  }

  @Test
  void itsEndIsAwaitedAsLongAsWorkRuns() throws InterruptedException {
    Semaphore mayEnd = new Semaphore(0);
    executor.execute(mayEnd::acquireUninterruptibly);
    executor.shutdown();

    assertThat(executor.awaitTermination(1, TimeUnit.MILLISECONDS)).isFalse();
    assertThat(executor.isTerminated()).isFalse();

    mayEnd.release();
    assertThat(executor.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(executor.isTerminated()).isTrue();
  }

  @Test
  void workThatFailsHasEndedToo() throws InterruptedException {
    executor.execute(
        () -> {
          throw new IllegalStateException("As the test wants it");
        });

    assertThat(executor.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void theServersThreadsAreNotStopped() {
    executor.shutdownNow();

    assertThat(executor.isShutdown()).isTrue();
    assertThat(managed.isShutdown()).isFalse();
  }
}
