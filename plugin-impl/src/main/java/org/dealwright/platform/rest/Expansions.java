package org.dealwright.platform.rest;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;

/** Which records that a list's records name a client wants to have in them; none as a rule. */
public final class Expansions {

  /** The query parameter, whose value is names with commas between them. */
  public static final String PARAMETER = "expand";

  /** The field of a list's records that holds them. */
  static final String FIELD = "expanded";

  private Expansions() {}

  /**
   * What the value names, of all that a list knows.
   *
   * @throws ValidationException if the list does not know one of the names
   */
  public static <E extends Enum<E>> Set<E> of(@Nullable String expand, Class<E> parts) {
    String given = Names.given(PARAMETER, expand);
    if (given == null) {
      return Collections.emptySet();
    }
    Map<String, E> known =
        EnumSet.allOf(parts).stream().collect(Collectors.toMap(Names::ofField, part -> part));
    List<String> names = Arrays.asList(given.split(",", -1));
    if (!known.keySet().containsAll(names)) {
      throw new ValidationException(
          PARAMETER,
          "Any of " + known.keySet().stream().sorted().toList() + ", with commas between them.");
    }
    return names.stream().map(known::get).collect(Collectors.toSet());
  }
}
