package org.dealwright.platform.rest;

import org.dealwright.api.Slice;
import org.jspecify.annotations.Nullable;

/** A list that is read part by part while its file is written, however long it is. */
public final class CsvPages {

  /** How many records a part has. */
  public static final int SIZE = 200;

  private CsvPages() {}

  /** Reads the part of a list that comes after a cursor; the first one after null. */
  @FunctionalInterface
  public interface Reader<T> {
    Slice<T> after(@Nullable String cursor);
  }

  /** Reads the first part at once, so that whoever may not read it is told by the status. */
  public static <T> CsvDownload.Records<T> of(Reader<T> reader) {
    Slice<T> first = reader.after(null);
    return consumer -> {
      Slice<T> part = first;
      part.items().forEach(consumer);
      while (part.nextCursor() != null) {
        part = reader.after(part.nextCursor());
        part.items().forEach(consumer);
      }
    };
  }
}
