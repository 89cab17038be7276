package org.dealwright.lead.domain;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/** Compares facts field by field. */
final class FactChanges {

  private FactChanges() {}

  static List<FieldChange> between(LeadFacts before, LeadFacts after) {
    Stream<FieldChange> plain =
        Arrays.stream(LeadFacts.class.getRecordComponents())
            .filter(component -> !component.getName().equals("customFields"))
            .map(
                component ->
                    change(component.getName(), value(component, before), value(component, after)));
    return Stream.concat(plain, custom(before.customFields(), after.customFields()))
        .filter(change -> !Objects.equals(change.from(), change.to()))
        .toList();
  }

  private static Stream<FieldChange> custom(Map<String, Object> before, Map<String, Object> after) {
    Map<String, Object> all = new TreeMap<>(before);
    all.putAll(after);
    return all.keySet().stream()
        .map(name -> change("customFields/" + name, before.get(name), after.get(name)));
  }

  private static FieldChange change(String field, @Nullable Object before, @Nullable Object after) {
    return new FieldChange(field, text(before), text(after));
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof Money money) {
      return money.amount() + " " + money.currency();
    }
    if (value instanceof List<?> list) {
      return list.isEmpty() ? null : String.join(", ", list.stream().map(String::valueOf).toList());
    }
    return value == null ? null : value.toString();
  }

  private static @Nullable Object value(RecordComponent component, LeadFacts facts) {
    try {
      return component.getAccessor().invoke(facts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record's accessor can be called", e);
    }
  }
}
