package org.dealwright.platform.rest;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says of each field in the API's records whether it may be null or must be there. */
final class ApiRecords {

  private final Map<String, Class<?>> bySchema = new HashMap<>();

  ApiRecords(Collection<Method> methods) {
    methods.stream().flatMap(ApiRecords::mentioned).forEach(this::collect);
    events().forEach(this::collect);
  }

  private static Stream<Type> mentioned(Method method) {
    Stream<Type> signature =
        Stream.concat(
            Stream.of(method.getGenericReturnType()),
            Arrays.stream(method.getGenericParameterTypes()));
    return Stream.concat(
        signature,
        Stream.ofNullable(method.getAnnotation(APIResponseSchema.class))
            .map(APIResponseSchema::value));
  }

  /** What the field {@code data} of an event may be. */
  static Stream<Class<?>> events() {
    OpenAPIDefinition api = RestApplication.class.getAnnotation(OpenAPIDefinition.class);
    return Arrays.stream(api.components().schemas())
        .map(org.eclipse.microprofile.openapi.annotations.media.Schema::implementation);
  }

  private void collect(Type type) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::collect);
      collectRecord(name(generic), (Class<?>) generic.getRawType());
    } else if (type instanceof Class<?> plain) {
      collectRecord(plain.getSimpleName(), plain);
    }
  }

  private void collectRecord(String schema, Class<?> type) {
    if (!type.isRecord()) {
      return;
    }
    Class<?> known = bySchema.putIfAbsent(schema, type);
    if (known != null && known != type) {
      throw new IllegalStateException(
          "One schema cannot describe both " + known.getName() + " and " + type.getName());
    }
    if (known == null) {
      Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getGenericType)
          .forEach(this::collect);
    }
  }

  /** {@code PageLeadView} for {@code Page<LeadView>}. */
  private static String name(ParameterizedType generic) {
    StringBuilder name = new StringBuilder(((Class<?>) generic.getRawType()).getSimpleName());
    for (Type argument : generic.getActualTypeArguments()) {
      name.append(argument instanceof Class<?> plain ? plain.getSimpleName() : "");
    }
    return name.toString();
  }

  void describe(Map<String, Schema> schemas) {
    bySchema.forEach(
        (name, type) -> {
          Schema schema = schemas.get(name);
          if (schema != null && schema.getProperties() != null) {
            Arrays.stream(type.getRecordComponents()).forEach(field -> describe(field, schema));
          }
        });
  }

  private static void describe(RecordComponent field, Schema schema) {
    Schema property = schema.getProperties().get(field.getName());
    if (property == null) {
      return;
    }
    if (field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      schema.addProperty(field.getName(), orNull(property));
    } else {
      schema.addRequired(field.getName());
    }
  }

  private static Schema orNull(Schema property) {
    return property.getRef() == null
        ? property.addType(Schema.SchemaType.NULL)
        : OASFactory.createSchema()
            .anyOf(List.of(property, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
  }
}
