package org.dealwright.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a longer list.
 *
 * @param items the records of this page, in the order asked for
 * @param nextCursor what to send as {@code cursor} to get the next page; null on the last one
 * @param total how many records match; null where it was not to be counted
 * @param totalIsExact false where there are more than 10,000: then {@code total} is an estimate;
 *     null where it was not to be counted
 */
public record Page<T>(
    List<T> items,
    @Nullable String nextCursor,
    @Nullable Long total,
    @Nullable Boolean totalIsExact) {

  /** The same without its total. */
  public Slice<T> slice() {
    return new Slice<>(items, nextCursor);
  }

  /** The same page with other records. */
  public Page<T> with(List<T> records) {
    return new Page<>(records, nextCursor, total, totalIsExact);
  }
}
