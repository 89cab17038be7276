package org.dealwright.platform.rest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Examples of requests and answers, put together from one value for each field, so that they have
 * the form that the schemas have.
 */
final class ApiExamples {

  static final String CSV = "text/csv";

  private static final String JSON = "application/json";
  private static final String SCHEMAS = "#/components/schemas/";

  private final Map<String, Schema> schemas;
  private final ApiTexts texts;
  private final Deque<String> open = new ArrayDeque<>();

  ApiExamples(Map<String, Schema> schemas, ApiTexts texts) {
    this.schemas = schemas;
    this.texts = texts;
  }

  void addTo(@Nullable Content content, String operation) {
    if (content != null) {
      content.getMediaTypes().forEach((type, body) -> addTo(type, body, operation));
      MediaType file = content.getMediaType(CSV);
      if (file != null && content.getMediaType(JSON) != null) {
        file.setExample(ApiFiles.of(content.getMediaType(JSON).getExample()));
      }
    }
  }

  private void addTo(String mediaType, MediaType content, String operation) {
    if (content.getExample() == null && content.getExamples() == null) {
      texts
          .find("example.media", operation, mediaType.replaceAll(";.*", ""))
          .map(Object.class::cast)
          .or(() -> value(content.getSchema(), "", "body"))
          .ifPresent(content::setExample);
    }
  }

  /** A value of the schema, as the named field of a record; empty where nothing is to be shown. */
  private Optional<Object> value(@Nullable Schema schema, String record, String field) {
    if (schema == null) {
      return Optional.empty();
    }
    if (schema.getAnyOf() != null) {
      return value(schema.getAnyOf().get(0), record, field);
    }
    String ref = schema.getRef();
    if (ref != null) {
      return ofNamed(ref.substring(SCHEMAS.length()), record, field);
    }
    return written(schema, record, field).or(() -> madeUp(schema, record, field));
  }

  /** A record within itself is left out. */
  private Optional<Object> ofNamed(String name, String record, String field) {
    if (open.contains(name)) {
      return Optional.empty();
    }
    open.push(name);
    try {
      Schema named = schemas.get(name);
      return named.getProperties() == null
          ? value(named, record, field)
          : value(named, name, field);
    } finally {
      open.pop();
    }
  }

  /** A form that the schema prescribes is not left to the field's name. */
  private Optional<Object> written(Schema schema, String record, String field) {
    SchemaType type = type(schema);
    boolean free =
        schema.getEnumeration() == null
            && (type != SchemaType.STRING || schema.getFormat() == null);
    Optional<String> text = texts.find("example." + record + "." + field);
    return (free ? text.or(() -> texts.find("example." + field)) : text)
        .map(value -> typed(type, value));
  }

  private static @Nullable Object typed(@Nullable SchemaType type, String text) {
    if (type == null || type == SchemaType.OBJECT || type == SchemaType.ARRAY) {
      return null;
    }
    return switch (type) {
      case INTEGER -> Long.valueOf(text);
      case NUMBER -> Double.valueOf(text);
      case BOOLEAN -> Boolean.valueOf(text);
      default -> text;
    };
  }

  private Optional<Object> madeUp(Schema schema, String record, String field) {
    if (schema.getEnumeration() != null) {
      return Optional.of(schema.getEnumeration().get(0));
    }
    SchemaType type = type(schema);
    if (type == SchemaType.OBJECT) {
      return Optional.of(fields(schema, record));
    }
    if (type == SchemaType.ARRAY) {
      return Optional.of(value(schema.getItems(), record, field).map(List::of).orElse(List.of()));
    }
    return texts
        .find("example.format." + Objects.requireNonNullElse(schema.getFormat(), "" + type))
        .map(text -> typed(type, text));
  }

  private Map<String, Object> fields(Schema schema, String record) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Map<String, Schema> properties = Objects.requireNonNullElse(schema.getProperties(), Map.of());
    List<String> omitted = texts.list("omitted." + record);
    properties.forEach(
        (name, property) -> {
          if (!omitted.contains(name)) {
            value(property, record, name).ifPresent(value -> fields.put(name, value));
          }
        });
    return fields;
  }

  private static @Nullable SchemaType type(Schema schema) {
    List<SchemaType> types = schema.getType();
    return types == null ? null : types.get(0);
  }
}
