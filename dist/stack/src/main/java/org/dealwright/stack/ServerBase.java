package org.dealwright.stack;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.wildfly.core.launcher.CliCommandBuilder;

/** The base directory of one application server, configured by the CLI while it is stopped. */
final class ServerBase {

  private static final Duration CLI_LIMIT = Duration.ofMinutes(3);

  private final WildFlyDistribution distribution;
  private final Path directory;

  ServerBase(WildFlyDistribution distribution, Path directory) {
    this.distribution = distribution;
    this.directory = directory;
  }

  /** Configures it anew where the scripts or their properties are not those of the last time. */
  void configure(WildFlySettings settings) throws IOException, InterruptedException {
    Map<String, String> values = settings.scriptProperties();
    values.put("dealwright.postgresql.driver", distribution.postgresqlDriver().toString());
    values.put(
        "dealwright.postgresql.modules", WildFlyDistribution.modulesOf(directory).toString());
    String script = ServerScript.joined(settings.scripts());
    String configured = values + "\n" + script;
    Path mark = directory.resolve("configured.txt");
    if (Files.exists(mark) && Files.readString(mark).equals(configured)) {
      return;
    }
    Files.deleteIfExists(mark);
    createDirectories();
    runCli(script, values);
    Files.writeString(mark, configured);
  }

  private void createDirectories() throws IOException {
    FileTree.delete(directory.resolve("configuration"));
    FileTree.delete(WildFlyDistribution.modulesOf(directory));
    FileTree.copy(
        distribution.directory().resolve("standalone").resolve("configuration"),
        directory.resolve("configuration"));
    for (String name : List.of("modules", "deployments", "data", "log", "tmp", "lib/ext", "cli")) {
      Files.createDirectories(directory.resolve(name));
    }
  }

  private void runCli(String script, Map<String, String> values)
      throws IOException, InterruptedException {
    Path home = directory.resolve("cli");
    Path scriptFile = Files.writeString(home.resolve("configure.cli"), script);
    Path propertiesFile = home.resolve("configure.properties");
    Properties properties = new Properties();
    properties.putAll(values);
    try (Writer writer = Files.newBufferedWriter(propertiesFile)) {
      properties.store(writer, null);
    }
    ChildProcess.run(
        "Configuring the application server",
        home,
        cliCommand(scriptFile, propertiesFile),
        Map.of("JBOSS_HOME", distribution.directory().toString()),
        CLI_LIMIT);
  }

  private List<String> cliCommand(Path script, Path properties) {
    CliCommandBuilder cli =
        CliCommandBuilder.of(distribution.directory())
            .addJavaOption("-XX:+UseSerialGC")
            .addJavaOption("-XX:TieredStopAtLevel=1")
            .addJavaOption("-Djboss.server.base.dir=" + directory)
            .setScriptFile(script)
            .addCliArgument("--properties=" + properties)
            .addCliArgument("--resolve-parameter-values");
    return new ArrayList<>(cli.build());
  }
}
