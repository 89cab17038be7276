package org.dealwright.platform.rest;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;

/** Which fields of a list's records a client asks for; all where it asks for none. */
public final class Fields {

  /** The query parameter, whose value is names with commas between them. */
  public static final String PARAMETER = "fields";

  private Fields() {}

  /**
   * Refuses names that the records do not have.
   *
   * @param type a list's records
   */
  public static void check(@Nullable String fields, Class<? extends Record> type) {
    Set<String> known =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    if (!known.containsAll(of(fields))) {
      throw new ValidationException(
          PARAMETER, "Any of " + known.stream().sorted().toList() + ", with commas between them.");
    }
  }

  static Set<String> of(@Nullable String fields) {
    String given = Names.given(PARAMETER, fields);
    return given == null ? Set.of() : Set.copyOf(Arrays.asList(given.split(",", -1)));
  }
}
