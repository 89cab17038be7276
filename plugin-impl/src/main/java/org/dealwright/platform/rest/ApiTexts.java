package org.dealwright.platform.rest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What the API's description says in words and examples: the file {@code description.properties}.
 */
final class ApiTexts {

  private final Properties texts = new Properties();

  ApiTexts() {
    var file = Objects.requireNonNull(ApiTexts.class.getResourceAsStream("description.properties"));
    try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }

  /** The text of one place, else that of all places of this name. */
  Optional<String> find(String kind, String place, String name) {
    return find(kind + "." + place + "." + name).or(() -> find(kind + "." + name));
  }

  List<String> list(String key) {
    return find(key).map(text -> Arrays.asList(text.split(",\\s*", -1))).orElse(List.of());
  }
}
