package org.dealwright.platform.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.dealwright.platform.error.ValidationException;

/** Cursors for keyset paging: the sort values of the last row, opaque to clients. */
public final class Keyset {

  private static final String SEPARATOR = "\u001f";

  private Keyset() {}

  public static String encode(List<String> values) {
    byte[] joined = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(joined);
  }

  /**
   * Reads a cursor of a known number of values.
   *
   * @throws ValidationException if the text is no cursor of this list
   */
  public static CursorValues decode(String cursor, int size) {
    try {
      byte[] joined = Base64.getUrlDecoder().decode(cursor);
      List<String> values =
          List.of(new String(joined, StandardCharsets.UTF_8).split(SEPARATOR, -1));
      if (values.size() == size) {
        return new CursorValues(values);
      }
    } catch (IllegalArgumentException e) {
      // Reported below: the text is not Base64.
    }
    throw CursorValues.refused();
  }
}
