package org.dealwright.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a list that is too long, and grows too fast, to be counted.
 *
 * @param items the records of this part, in the order asked for
 * @param nextCursor what to send as {@code cursor} to get the next part; null on the last one
 */
public record Slice<T>(List<T> items, @Nullable String nextCursor) {}
