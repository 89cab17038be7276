package org.dealwright.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnstoppableScheduledExecutorTest {

  private final ScheduledThreadPoolExecutor servers = new ScheduledThreadPoolExecutor(1);
  private final UnstoppableScheduledExecutor ours = new UnstoppableScheduledExecutor(servers);

  @AfterEach
  void end() {
    servers.shutdownNow();
  }

  @Test
  void repeatedWorkEndsWithTheDeploymentAndTheServersThreadsDoNot() {
    ScheduledFuture<?> rate = ours.scheduleAtFixedRate(() -> {}, 1, 1, TimeUnit.HOURS);
    ScheduledFuture<?> delay = ours.scheduleWithFixedDelay(() -> {}, 1, 1, TimeUnit.HOURS);

    ours.shutdown();

    assertThat(rate.isCancelled()).isTrue();
    assertThat(delay.isCancelled()).isTrue();
    assertThat(ours.isShutdown()).isTrue();
    assertThat(servers.isShutdown()).isFalse();
  }
}
