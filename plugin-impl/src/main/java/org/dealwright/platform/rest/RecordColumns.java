package org.dealwright.platform.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.api.Money;
import org.dealwright.platform.Json;
import org.dealwright.platform.money.Currencies;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file that shows records as the API does: a column for each field, those of a
 * record within as {@code stage.name}; money as a decimal number and {@code value.currency}; what
 * has no single value as JSON.
 */
@Dependent
public class RecordColumns {

  private final Json json;

  @Inject
  RecordColumns(Json json) {
    this.json = json;
  }

  public <T extends Record> CsvColumns<T> of(Class<T> type) {
    CsvColumns<T> columns = new CsvColumns<>();
    add(columns, "", type, record -> record);
    return columns;
  }

  private <T> void add(
      CsvColumns<T> columns,
      String prefix,
      Class<?> type,
      Function<T, ? extends @Nullable Object> holder) {
    for (RecordComponent field : type.getRecordComponents()) {
      String name = prefix + field.getName();
      Function<T, @Nullable Object> value = item -> value(field, holder.apply(item));
      if (field.getType() == Money.class) {
        columns
            .with(name, item -> value.apply(item) instanceof Money m ? Currencies.decimal(m) : null)
            .with(
                name + ".currency",
                item -> value.apply(item) instanceof Money money ? money.currency() : null);
      } else if (field.getType().isRecord()) {
        add(columns, name + ".", field.getType(), value);
      } else {
        columns.with(name, item -> cell(value.apply(item)));
      }
    }
  }

  private static @Nullable Object value(RecordComponent field, @Nullable Object holder) {
    try {
      return holder == null ? null : field.getAccessor().invoke(holder);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }

  private @Nullable Object cell(@Nullable Object value) {
    if (value instanceof Collection<?> items && items.stream().noneMatch(RecordColumns::isWide)) {
      return items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
    return value != null && isWide(value) ? json.write(value) : value;
  }

  private static boolean isWide(Object value) {
    return value instanceof Record
        || value instanceof Map<?, ?>
        || value instanceof Collection<?>
        || value instanceof com.fasterxml.jackson.databind.JsonNode;
  }
}
