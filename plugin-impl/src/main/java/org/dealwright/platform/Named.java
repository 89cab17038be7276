package org.dealwright.platform;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The records that the records of a list name, all read at once. */
public final class Named<K, V> {

  private final Map<K, V> byKey;

  private Named(Map<K, V> byKey) {
    this.byKey = byKey;
  }

  /** None, where nobody asked for them. */
  public static <K, V> Named<K, V> none() {
    return new Named<>(Map.of());
  }

  /**
   * Reads what the items name.
   *
   * @param key what an item names; null where it names nothing
   * @param reader finds records by their keys
   */
  public static <T, K, V> Named<K, V> by(
      List<T> items, Function<T, @Nullable K> key, Function<Set<K>, Map<K, V>> reader) {
    Set<K> keys =
        items.stream().map(key).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    return keys.isEmpty() ? none() : new Named<>(reader.apply(keys));
  }

  /** The record; null where it is not named, not there, or was not asked for. */
  public @Nullable V get(@Nullable K key) {
    return key == null ? null : byKey.get(key);
  }
}
