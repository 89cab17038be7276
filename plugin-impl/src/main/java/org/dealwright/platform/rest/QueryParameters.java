package org.dealwright.platform.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.dealwright.platform.Times;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Reads query parameters so that a bad one is named; the specification would answer 404. */
@Provider
@Dependent
public class QueryParameters implements ParamConverterProvider {

  private static final Duration LONGEST = Duration.ofDays(36_500);

  private static final Map<Class<?>, Function<String, ?>> PARSERS =
      Map.of(
          Integer.class, Integer::valueOf,
          int.class, Integer::valueOf,
          UUID.class, UUID::fromString,
          Instant.class, text -> time(text, ZoneOffset.UTC),
          Duration.class, QueryParameters::duration,
          Boolean.class, QueryParameters::truth,
          boolean.class, QueryParameters::truth);

  @Inject private Caller caller;

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    Function<String, ?> parser =
        rawType == Instant.class
            ? text -> time(text, caller.organisation().zone())
            : PARSERS.get(rawType);
    String name =
        Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(annotation -> ((QueryParam) annotation).value())
            .findFirst()
            .orElse(null);
    if (parser == null || name == null) {
      return null;
    }
    return new Converter<>(name, rawType.isPrimitive(), parser);
  }

  /** Whether a parameter of this type takes the value. */
  public static boolean accepts(Type type, String value) {
    try {
      Function<String, ?> parser = type instanceof Class<?> known ? PARSERS.get(known) : null;
      return parser == null || parser.apply(value) != null;
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  /** A day stands for its beginning. */
  private static Instant time(String text, ZoneId zone) {
    return text.length() == 10 ? Times.day(text).atStartOfDay(zone).toInstant() : Times.time(text);
  }

  private static Duration duration(String text) {
    Duration duration = Duration.parse(text);
    if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(text);
    }
    return duration;
  }

  private static Boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private record Converter<T>(String name, boolean primitive, Function<String, ?> parser)
      implements ParamConverter<T> {

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T fromString(@Nullable String value) {
      if (value == null || (value.isBlank() && !primitive)) {
        return null;
      }
      try {
        return (T) parser.apply(value);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new ValidationException(name, "The value has the wrong form.");
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
