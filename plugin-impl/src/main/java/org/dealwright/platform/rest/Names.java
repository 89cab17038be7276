package org.dealwright.platform.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;

/** Reads query parameters that name something. */
public final class Names {

  private Names() {}

  /**
   * The constants that have these names on the wire.
   *
   * @throws ValidationException if there is none for one of them
   */
  public static <E extends Enum<E>> List<E> all(
      String parameter, List<String> names, Function<String, E> valueOf) {
    try {
      return names.stream().map(name -> valueOf.apply(name.toUpperCase(Locale.ROOT))).toList();
    } catch (IllegalArgumentException e) {
      throw new ValidationException(parameter, "There is no such value.");
    }
  }

  /** As a field of an answer is called: {@code createdAt} for {@code CREATED_AT}. */
  public static String ofField(Enum<?> constant) {
    String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
  }

  /**
   * The value without space around it; null where nothing is left.
   *
   * @throws ValidationException if it has the character NUL, which the database cannot compare with
   */
  public static @Nullable String given(String parameter, @Nullable String value) {
    if (value != null && value.indexOf('\0') >= 0) {
      throw new ValidationException(parameter, "NUL is not allowed.");
    }
    return value == null || value.isBlank() ? null : value.strip();
  }
}
