package org.dealwright.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A real application server, configured by the scripts that the administrator runs. */
public final class WildFlyServer implements AutoCloseable {

  private static final Duration START_LIMIT = Duration.ofMinutes(2);
  private static final Duration DEPLOY_LIMIT = Duration.ofMinutes(3);

  private final List<String> command;
  private final Path base;
  private final WildFlySettings settings;
  private final Deployments deployments;
  private final HttpProbe probe = new HttpProbe();
  private volatile ChildProcess process;

  private WildFlyServer(
      List<String> command, Path base, WildFlySettings settings, Deployments deployments)
      throws IOException {
    this.command = command;
    this.base = base;
    this.settings = settings;
    this.deployments = deployments;
    this.process = begin(command, base);
  }

  /** Starts the process, without waiting, with these applications to deploy while it boots. */
  static WildFlyServer launch(
      WildFlyDistribution distribution, Path base, WildFlySettings settings, List<Path> archives)
      throws IOException {
    Deployments deployments = new Deployments(base.resolve("deployments"));
    deployments.clear();
    for (Path archive : archives) {
      deployments.put(archive, archive.getFileName().toString());
    }
    return new WildFlyServer(command(distribution, base, settings), base, settings, deployments);
  }

  private static ChildProcess begin(List<String> command, Path base) throws IOException {
    return ChildProcess.start(base.resolve("console"), command, Map.of());
  }

  static void endLeftover(Path base) throws IOException {
    Leftover.end(Leftover.pidFile(base.resolve("console")), base);
  }

  private static List<String> command(
      WildFlyDistribution distribution, Path base, WildFlySettings settings) {
    StandaloneCommandBuilder builder =
        StandaloneCommandBuilder.of(distribution.directory())
            .setBaseDirectory(base)
            .setJavaOptions(settings.jvmOptions())
            .addJavaOption("-Djava.net.preferIPv4Stack=true");
    builder.setModuleDirs(distribution.modulesWith(base));
    builder.setBindAddressHint("127.0.0.1");
    builder.addServerArgument("-Djboss.node.name=" + settings.node());
    builder.addServerArgument("-Djboss.http.port=" + settings.ports().server());
    builder.addServerArgument("-Djboss.management.http.port=" + settings.ports().management());
    settings
        .systemProperties()
        .forEach((name, value) -> builder.addServerArgument("-D" + name + "=" + value));
    return builder.build();
  }

  void awaitStarted(List<Path> archives) throws IOException, InterruptedException {
    awaitManaged();
    for (Path archive : archives) {
      awaitDeployed(archive.getFileName().toString());
    }
  }

  private void awaitManaged() throws InterruptedException {
    process.awaitReady("The application server", () -> probe.answers(managementUri()), START_LIMIT);
  }

  /** Ends the process without asking it, as a crash would; {@link #restart} starts it again. */
  public synchronized void kill() {
    process.kill();
  }

  /** Asks the process to end and waits for it; {@link #restart} starts it again. */
  public synchronized void stop() {
    process.close();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Starts the process again with what is deployed, and ends it before if it still lives; sessions
   * in its memory are gone.
   */
  public void restart() {
    try {
      List<String> names = startAnew();
      awaitManaged();
      for (String name : names) {
        awaitDeployed(name);
      }
    } catch (IOException failure) {
      throw new StackException("The application server did not start again", failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StackException("Restarting the application server was interrupted", interrupted);
    }
  }

  private synchronized List<String> startAnew() throws IOException {
    process.close();
    List<String> names = deployments.renew();
    process = begin(command, base);
    return names;
  }

  /** Deploys an archive under its file name and waits until it serves. */
  public void deploy(Path archive) {
    String name = archive.getFileName().toString();
    try {
      deployments.put(archive, name);
      awaitDeployed(name);
    } catch (IOException failure) {
      throw new StackException(name + " was not copied to the server", failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StackException("Deploying " + name + " was interrupted", interrupted);
    }
  }

  /** Removes an archive that {@link #deploy} or the start has put there. */
  public void undeploy(String name) {
    try {
      deployments.remove(name, DEPLOY_LIMIT);
    } catch (IOException failure) {
      throw new StackException(name + " was not removed from the server", failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StackException("Removing " + name + " was interrupted", interrupted);
    }
  }

  private void awaitDeployed(String name) throws IOException, InterruptedException {
    try {
      deployments.awaitDeployed(name, process::isAlive, DEPLOY_LIMIT);
    } catch (StackException failure) {
      throw new StackException(failure.getMessage() + "\nThe server's log: " + log(), failure);
    }
  }

  /** Waits until this path answers 200. */
  public void awaitReady(String path, Duration limit) {
    try {
      process.awaitReady(path, () -> probe.isReady(uri().resolve(path)), limit);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StackException("Waiting for " + path + " was interrupted", interrupted);
    }
  }

  /** Where applications are served, without a path. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + settings.ports().server());
  }

  public URI managementUri() {
    return URI.create("http://127.0.0.1:" + settings.ports().management());
  }

  /** jboss.server.base.dir. */
  public Path baseDirectory() {
    return base;
  }

  public Path log() {
    return base.resolve("log").resolve("server.log");
  }

  /** Its name among the servers that share the database. */
  public String node() {
    return settings.node();
  }

  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    stop();
  }
}
