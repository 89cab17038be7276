package org.dealwright.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ServerScriptTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

  @Test
  void scriptsAreJoinedIntoOneEmbeddedServer() {
    String joined = ServerScript.joined(List.of(ServerScript.values()));

    assertThat(joined.lines().filter(line -> line.startsWith("embed-server"))).hasSize(1);
    assertThat(joined.lines().filter(line -> line.equals("stop-embedded-server"))).hasSize(1);
  }

  @Test
  void theStackGivesEachPropertyThatAScriptAsksFor() {
    Set<String> given = new TreeSet<>(settings().scriptProperties().keySet());
    given.addAll(List.of("dealwright.postgresql.driver", "dealwright.postgresql.modules"));

    assertThat(asked(List.of(ServerScript.values()))).isSubsetOf(given);
  }

  @Test
  void theAdministratorsPropertiesAreThoseThatTheScriptsAskFor() throws IOException {
    Properties shipped = new Properties();
    shipped.load(
        new StringReader(
            Files.readString(Path.of("../package/src/main/server/dealwright.properties"))));

    assertThat(asked(List.of(ServerScript.INSTALL, ServerScript.SERVER, ServerScript.JSON_LOG)))
        .isEqualTo(new TreeSet<>(shipped.stringPropertyNames()));
  }

  private static Set<String> asked(List<ServerScript> scripts) {
    Set<String> names = new TreeSet<>();
    PLACEHOLDER
        .matcher(ServerScript.joined(scripts))
        .results()
        .forEach(found -> names.add(found.group(1)));
    return names;
  }

  private static WildFlySettings settings() {
    return new WildFlySettings(Ports.free(), List.of(), "node", List.of(), Map.of());
  }
}
