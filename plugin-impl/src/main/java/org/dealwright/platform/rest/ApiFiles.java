package org.dealwright.platform.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The example of a list as JSON, as the file that the same list is as CSV. */
final class ApiFiles {

  private ApiFiles() {}

  static String of(@Nullable Object list) {
    Map<String, String> cells = new LinkedHashMap<>();
    if (list instanceof Map<?, ?> answer && answer.get("items") instanceof List<?> items) {
      items.forEach(item -> add("", item, cells));
    }
    return String.join(",", cells.keySet()) + "\n" + String.join(",", cells.values()) + "\n";
  }

  private static void add(String name, @Nullable Object value, Map<String, String> cells) {
    if (value instanceof Map<?, ?> record && !record.isEmpty()) {
      String prefix = name.isEmpty() ? "" : name + ".";
      record.forEach((field, part) -> add(prefix + field, part, cells));
    } else if (value instanceof List<?> values) {
      cells.put(name, values.stream().map(Objects::toString).collect(Collectors.joining(" ")));
    } else {
      cells.put(name, Objects.toString(value, ""));
    }
  }
}
