package org.dealwright.lead.domain;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.api.Money;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.Consent;
import org.dealwright.api.lead.Consents;
import org.jspecify.annotations.Nullable;

/** Compares facts field by field. */
final class FactChanges {

  /** The name of a consent's field begins so. */
  static final String CONSENT = "consent/";

  /** Compared by what is in them. */
  private static final Set<String> PARTS = Set.of("customFields", "attribution", "consent");

  private FactChanges() {}

  static List<FieldChange> between(LeadFacts before, LeadFacts after) {
    return Stream.of(
            fields("", LeadFacts.class, before, after)
                .filter(change -> !PARTS.contains(change.field())),
            custom(before.customFields(), after.customFields()),
            fields("attribution/", Attribution.class, before.attribution(), after.attribution()),
            fields(CONSENT, Consents.class, before.consent(), after.consent()))
        .flatMap(Function.identity())
        .filter(change -> !Objects.equals(change.from(), change.to()))
        .toList();
  }

  private static <T> Stream<FieldChange> fields(String prefix, Class<T> type, T before, T after) {
    return Arrays.stream(type.getRecordComponents())
        .map(
            component ->
                change(
                    prefix + component.getName(),
                    value(component, before),
                    value(component, after)));
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
    if (value instanceof Consent consent) {
      return Stream.of(
              Boolean.TRUE.equals(consent.given()) ? "given" : "refused",
              consent.at(),
              consent.how())
          .filter(Objects::nonNull)
          .map(Object::toString)
          .collect(Collectors.joining(", "));
    }
    return value == null ? null : value.toString();
  }

  private static @Nullable Object value(RecordComponent component, Object facts) {
    try {
      return component.getAccessor().invoke(facts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record's accessor can be called", e);
    }
  }
}
