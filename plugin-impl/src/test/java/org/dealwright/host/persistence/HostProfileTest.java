package org.dealwright.host.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealwright.platform.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostProfileTest {

  private final Json json = new Json();

  @ParameterizedTest
  @ValueSource(strings = {"demo-host", "opencell-17"})
  void aShippedProfileHasEachQueryThatIsNeeded(String name) throws IOException {
    HostProfile profile = HostProfile.read(name, json);

    assertThat(profile.description().host()).isNotBlank();
    for (HostQuery query : HostQuery.values()) {
      assertThat(profile.has(query) || !query.isRequired()).as(query.file()).isTrue();
    }
  }

  @Test
  void aProfileMayBeAnyFolder(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("profile.json"),
        """
        {"host": "mine", "name": "Mine", "timeZone": "Europe/Berlin", "tested": "by hand"}
        """);
    Files.writeString(folder.resolve("customer.sql"), "select 1 as id");

    HostProfile profile = HostProfile.read(folder.toString(), json);

    assertThat(profile.description().timeZone()).isEqualTo("Europe/Berlin");
    assertThat(profile.sql(HostQuery.ONE)).isEqualTo("select 1 as id");
    assertThat(profile.has(HostQuery.PAGE)).isFalse();
  }

  @Test
  void whatIsNoProfileIsNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> HostProfile.read("nowhere", json))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nowhere");
    assertThatThrownBy(() -> HostProfile.read(folder.toString(), json))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("profile.json");
  }
}
