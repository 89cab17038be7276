package org.dealwright.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final List<String> said = new CopyOnWriteArrayList<>();
  private final CountDownLatch reminded = new CountDownLatch(1);

  @Test
  void aStepThatTakesLongSaysThatItStillGoesOn() {
    Progress progress = new Progress(this::hear, Duration.ofMillis(1));

    boolean inTime = progress.step("Keycloak", () -> reminded.await(10, TimeUnit.SECONDS));

    assertThat(inTime).isTrue();
    assertThat(said.get(0)).isEqualTo("Keycloak ...");
    assertThat(said.get(1)).startsWith("Keycloak: not done yet after ");
  }

  @Test
  void aQuickStepSaysNothingInBetween() {
    Progress progress = new Progress(this::hear, Duration.ofHours(1));

    progress.step("Keycloak", () -> "done");

    assertThat(said).hasSize(2).last().asString().startsWith("Keycloak: done in ");
  }

  private void hear(String line) {
    said.add(line);
    if (line.contains("not done yet")) {
      reminded.countDown();
    }
  }
}
