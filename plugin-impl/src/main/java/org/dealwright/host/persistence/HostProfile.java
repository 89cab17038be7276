package org.dealwright.host.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealwright.api.host.HostSignalKind;
import org.dealwright.platform.Json;
import org.jspecify.annotations.Nullable;

/**
 * A host described by a folder: {@code profile.json} and named SQL queries.
 *
 * @param description what {@code profile.json} says
 */
record HostProfile(Description description, Map<HostQuery, String> queries) {

  private static final String SHIPPED = "/org/dealwright/host/profiles/";
  private static final String DESCRIPTION = "profile.json";

  /**
   * What {@code profile.json} says.
   *
   * @param host stable key of the host
   * @param versions which versions of the host the queries are for; null for all
   * @param timeZone in which the host keeps times without a zone
   * @param customerUrl where the host shows a customer: {@code {id}} and {@code {reference}} stand
   *     for the customer's
   * @param tested how the profile was tested, for people
   */
  record Description(
      String host,
      String name,
      @Nullable Versions versions,
      String timeZone,
      @Nullable String customerUrl,
      String tested) {

    /** From this version, inclusive, to that one, exclusive. */
    record Versions(@Nullable String from, @Nullable String before) {

      boolean contain(String version) {
        return (from == null || HostVersion.compare(version, from) >= 0)
            && (before == null || HostVersion.compare(version, before) < 0);
      }
    }
  }

  /**
   * Reads a profile.
   *
   * @param place the name of one that is shipped, or a folder
   * @throws IOException if there is none, or its description cannot be read
   */
  static HostProfile read(String place, Json json) throws IOException {
    String text =
        file(place, DESCRIPTION)
            .orElseThrow(
                () -> new IOException("There is no " + DESCRIPTION + " in " + place + "."));
    JsonNode tree = json.mapper().readTree(text);
    Map<HostQuery, String> queries = new EnumMap<>(HostQuery.class);
    for (HostQuery query : HostQuery.values()) {
      file(place, query.file()).ifPresent(sql -> queries.put(query, sql));
    }
    return new HostProfile(json.mapper().treeToValue(tree, Description.class), queries);
  }

  private static Optional<String> file(String place, String name) throws IOException {
    if (place.matches("[a-z0-9-]+")) {
      try (InputStream shipped =
          HostProfile.class.getResourceAsStream(SHIPPED + place + "/" + name)) {
        return shipped == null
            ? Optional.empty()
            : Optional.of(new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    Path file = Path.of(place).resolve(name);
    return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  boolean has(HostQuery query) {
    return queries.containsKey(query);
  }

  /** What its queries tell that customers did. */
  List<HostSignalKind> signals() {
    return Stream.of(HostSignalKind.values()).filter(kind -> has(query(kind))).toList();
  }

  /** Each kind of signals has a query of its name. */
  static HostQuery query(HostSignalKind kind) {
    return HostQuery.valueOf(kind.name());
  }

  /** With what every query may ask for. */
  Map<String, Object> parameters(String organisation, Map<String, ?> others) {
    Map<String, Object> parameters = new HashMap<>(others);
    parameters.put("organisation", organisation);
    parameters.put("zone", description.timeZone());
    return parameters;
  }

  String sql(HostQuery query) {
    return Optional.ofNullable(queries.get(query))
        .orElseThrow(() -> new IllegalStateException("The profile has no " + query.file()));
  }
}
