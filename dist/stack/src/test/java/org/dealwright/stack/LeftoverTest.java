package org.dealwright.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverTest {

  @TempDir private Path home;
  private Process sleeper;

  @BeforeEach
  void startSleeper() throws IOException {
    Path source = Files.writeString(home.resolve("Sleeper.java"), sleeperSource());
    sleeper = new ProcessBuilder(ChildProcess.java(), source.toString()).start();
    Files.writeString(Leftover.pidFile(home), sleeper.pid() + "\nmore");
  }

  @AfterEach
  void endSleeper() {
    sleeper.destroyForcibly();
  }

  @Test
  void endsWhatAnEarlierRunLeftBehind() throws Exception {
    Leftover.end(Leftover.pidFile(home), home);

    assertThat(sleeper.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(Leftover.pidFile(home)).doesNotExist();
  }

  @Test
  void leavesAStrangerWhoHasGotTheIdMeanwhileAlone() throws IOException {
    Leftover.end(Leftover.pidFile(home), Path.of("/another/home"));

    assertThat(sleeper.isAlive()).isTrue();
  }

  private static String sleeperSource() {
    return "class Sleeper { public static void main(String[] a) throws Exception {"
        + " Thread.sleep(60_000); } }";
  }
}
