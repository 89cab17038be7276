package org.dealwright.platform.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealwright.api.event.EventEnvelope;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the API's description at build time with what follows from the code: enums by their
 * wire names, tags, permissions, problems, examples, and how to sign in. What it says in words is
 * in {@code description.properties}.
 */
public class ApiDescription implements OASFilter {

  private static final String BEARER = "bearer";

  private final ApiTexts texts = new ApiTexts();
  private final ApiProblems problems = new ApiProblems(texts);

  @Override
  public Schema filterSchema(Schema schema) {
    List<Object> values = schema.getEnumeration();
    if (values != null) {
      schema.setEnumeration(
          values.stream().map(v -> (Object) v.toString().toLowerCase(Locale.ROOT)).toList());
    }
    boolean truth = List.of(Schema.SchemaType.BOOLEAN).equals(schema.getType());
    if (truth && schema.getDefaultValue() instanceof String text) {
      schema.setDefaultValue(Boolean.valueOf(text));
    }
    return schema;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    ApiMethods methods = new ApiMethods();
    List<ApiOperation> operations = operations(api, methods);
    operations.forEach(this::complete);
    operations.stream()
        .map(ApiOperation::feature)
        .distinct()
        .sorted()
        .forEach(name -> api.addTag(OASFactory.createTag().name(name).description(tag(name))));
    describeEvents(api.getComponents().getSchemas());
    operations.stream().flatMap(ApiOperation::answers).forEach(ApiDescription::describeFile);
    new ApiRecords(methods.all()).describe(api.getComponents().getSchemas());
    addExamples(api, operations);
    problems.describe(api.getComponents());
    api.getComponents()
        .addSecurityScheme(
            BEARER,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .bearerFormat("JWT")
                .description("An access token of the realm"));
  }

  private static void describeEvents(Map<String, Schema> schemas) {
    List<Schema> events =
        ApiRecords.events()
            .map(event -> OASFactory.createSchema().ref(event.getSimpleName()))
            .toList();
    schemas
        .get(EventEnvelope.class.getSimpleName())
        .addProperty("data", OASFactory.createSchema().anyOf(events));
  }

  /** What is a list of records as JSON is text as CSV. */
  private static void describeFile(Content answer) {
    MediaType file = answer.getMediaType(ApiExamples.CSV);
    if (file != null) {
      file.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
  }

  private static List<ApiOperation> operations(OpenAPI api, ApiMethods methods) {
    return api.getPaths().getPathItems().entrySet().stream()
        .flatMap(
            path ->
                path.getValue().getOperations().entrySet().stream()
                    .map(
                        entry ->
                            new ApiOperation(
                                path.getKey(),
                                entry.getKey(),
                                entry.getValue(),
                                methods.of(entry.getValue().getOperationId()))))
        .toList();
  }

  private void complete(ApiOperation operation) {
    operation.model().setTags(List.of(operation.feature()));
    operation.model().setDescription(description(operation));
    if (operation.isIdempotent()) {
      operation.model().addParameter(idempotencyKey());
    }
    operation.parameters().forEach(parameter -> complete(parameter, operation));
    problems.describe(operation);
    if (!operation.isPublic()) {
      operation
          .model()
          .addSecurityRequirement(
              OASFactory.createSecurityRequirement().addScheme(BEARER, List.of()));
    }
  }

  /** Who may call it. */
  private static String description(ApiOperation operation) {
    String permissions =
        operation.requires().stream()
            .flatMap(requires -> Arrays.stream(requires.value()))
            .map(permission -> "`" + permission + "`")
            .collect(Collectors.joining(", "));
    if (permissions.isEmpty()) {
      return operation.isPublic() ? "Needs no sign-in." : "Needs a sign-in, but no permission.";
    }
    return "Needs the permission " + permissions + ".";
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name(IdempotencyInterceptor.HEADER)
        .in(Parameter.In.HEADER)
        .schema(
            OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .minLength(1)
                .maxLength(200));
  }

  private void complete(Parameter parameter, ApiOperation operation) {
    String name = parameter.getName();
    if (parameter.getDescription() == null) {
      texts.find("parameter", operation.id(), name).ifPresent(parameter::setDescription);
    }
    texts.find("parameter-example", operation.id(), name).ifPresent(parameter::setExample);
    if (name.equals("If-Match")) {
      parameter.setRequired(true);
    }
  }

  private String tag(String name) {
    return texts
        .find("tag." + name)
        .orElseThrow(() -> new IllegalStateException("Describe the tag " + name));
  }

  private void addExamples(OpenAPI api, List<ApiOperation> operations) {
    ApiExamples examples = new ApiExamples(api.getComponents().getSchemas(), texts);
    for (ApiOperation operation : operations) {
      if (operation.takesBody()) {
        examples.addTo(operation.model().getRequestBody().getContent(), operation.id());
      }
      operation.answers().forEach(content -> examples.addTo(content, operation.id()));
    }
  }
}
