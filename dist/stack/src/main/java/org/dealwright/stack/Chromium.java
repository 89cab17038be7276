package org.dealwright.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a browser for the tests, or has Debian install one. */
public final class Chromium {

  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  private static final Path APT = Path.of("/usr/bin/apt-get");
  private static final Duration INSTALL_LIMIT = Duration.ofMinutes(5);

  private Chromium() {}

  /** The browser to use; empty where Playwright shall download its own. */
  public static Optional<Path> findOrInstall(Progress progress) {
    Optional<Path> found = find();
    if (found.isPresent() || !mayInstall()) {
      return found;
    }
    try {
      progress.step("Installing Debian's chromium", Chromium::install);
    } catch (StackException notInstalled) {
      progress.say(notInstalled.getMessage());
    }
    return find();
  }

  /** {@code dealwright.chromium}, DEALWRIGHT_CHROMIUM, or one in a usual place. */
  static Optional<Path> find() {
    return Stream.concat(
            Stream.ofNullable(
                System.getProperty("dealwright.chromium", System.getenv("DEALWRIGHT_CHROMIUM"))),
            USUAL_PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean mayInstall() {
    return Files.isExecutable(APT) && "root".equals(System.getProperty("user.name"));
  }

  private static Path install() throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("dealwright-chromium");
    Map<String, String> quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
    apt(home, quiet, "update");
    apt(home, quiet, "install", "-y", "--no-install-recommends", "chromium");
    FileTree.delete(home);
    return home;
  }

  private static void apt(Path home, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of(APT.toString()), Stream.of(arguments)).toList();
    ChildProcess.run("apt-get " + arguments[0], home, command, environment, INSTALL_LIMIT);
  }
}
