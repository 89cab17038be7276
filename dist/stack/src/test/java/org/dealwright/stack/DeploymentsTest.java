package org.dealwright.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentsTest {

  private static final Duration SHORT = Duration.ofMillis(200);

  @TempDir private Path directory;
  private Deployments deployments;

  @BeforeEach
  void putArchive() throws IOException {
    Path archive = Files.writeString(directory.resolve("built.war"), "archive");
    deployments = new Deployments(directory.resolve("deployments"));
    deployments.clear();
    deployments.put(archive, "app.war");
  }

  @Test
  void anArchiveIsMarkedForTheScanner() {
    assertThat(directory.resolve("deployments/app.war")).hasContent("archive");
    assertThat(directory.resolve("deployments/app.war.dodeploy")).exists();
  }

  @Test
  void aFailureSaysWhatTheServerSaid() throws IOException {
    Files.writeString(directory.resolve("deployments/app.war.failed"), "no such data source");

    assertThatThrownBy(() -> deployments.awaitDeployed("app.war", () -> true, SHORT))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("no such data source");
  }

  @Test
  void silenceEndsAtTheLimit() {
    assertThatThrownBy(() -> deployments.awaitDeployed("app.war", () -> true, SHORT))
        .hasMessageContaining("was not deployed within");
  }

  @Test
  void whatIsDeployedIsDeployedAgainByTheNextStart() throws IOException {
    Path marker = directory.resolve("deployments/app.war.dodeploy");
    Files.move(marker, directory.resolve("deployments/app.war.deployed"));

    assertThat(deployments.renew()).containsExactly("app.war");

    assertThat(marker).exists();
    assertThat(directory.resolve("deployments/app.war.deployed")).doesNotExist();
  }

  @Test
  void theEndOfTheServerIsNoticedAtOnce() {
    assertThatThrownBy(
            () -> deployments.awaitDeployed("app.war", () -> false, Duration.ofMinutes(1)))
        .hasMessageContaining("The server ended");
  }
}
