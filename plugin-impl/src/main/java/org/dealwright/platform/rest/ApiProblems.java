package org.dealwright.platform.rest;

import static org.dealwright.platform.rest.ProblemStatus.BAD_REQUEST;
import static org.dealwright.platform.rest.ProblemStatus.BODY_TOO_LARGE;
import static org.dealwright.platform.rest.ProblemStatus.CONCURRENT_CHANGE;
import static org.dealwright.platform.rest.ProblemStatus.IDEMPOTENCY_KEY_REUSED;
import static org.dealwright.platform.rest.ProblemStatus.INTERNAL_ERROR;
import static org.dealwright.platform.rest.ProblemStatus.MALFORMED_JSON;
import static org.dealwright.platform.rest.ProblemStatus.METHOD_NOT_ALLOWED;
import static org.dealwright.platform.rest.ProblemStatus.NOT_ACCEPTABLE;
import static org.dealwright.platform.rest.ProblemStatus.NOT_FOUND;
import static org.dealwright.platform.rest.ProblemStatus.NOT_PERMITTED;
import static org.dealwright.platform.rest.ProblemStatus.NOT_SIGNED_IN;
import static org.dealwright.platform.rest.ProblemStatus.ORGANISATION_INACTIVE;
import static org.dealwright.platform.rest.ProblemStatus.PRECONDITION_REQUIRED;
import static org.dealwright.platform.rest.ProblemStatus.RATE_LIMITED;
import static org.dealwright.platform.rest.ProblemStatus.REQUEST_UNDER_WAY;
import static org.dealwright.platform.rest.ProblemStatus.TRY_AGAIN;
import static org.dealwright.platform.rest.ProblemStatus.UNSUPPORTED_MEDIA_TYPE;
import static org.dealwright.platform.rest.ProblemStatus.VALIDATION_FAILED;
import static org.dealwright.platform.rest.ProblemStatus.VERSION_CONFLICT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** With which problems an operation can answer: most follow from what it takes. */
final class ApiProblems {

  private static final String EXAMPLES = "#/components/examples/";

  private static final List<ProblemStatus> OF_SERVER =
      List.of(BAD_REQUEST, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, INTERNAL_ERROR);

  private final ApiTexts texts;

  ApiProblems(ApiTexts texts) {
    this.texts = texts;
  }

  void describe(ApiOperation operation) {
    var responses = operation.model().getResponses();
    byStatus(operation)
        .forEach((status, problems) -> responses.addAPIResponse("" + status, response(problems)));
    responses.setDefaultValue(
        response(OF_SERVER).description("What the server itself refuses, or fails at"));
  }

  private Map<Integer, List<ProblemStatus>> byStatus(ApiOperation operation) {
    Set<ProblemStatus> problems = EnumSet.of(TRY_AGAIN);
    if (operation.isPublic()) {
      problems.add(RATE_LIMITED);
    } else {
      Collections.addAll(problems, NOT_SIGNED_IN, NOT_PERMITTED, ORGANISATION_INACTIVE);
    }
    ofParameters(operation, problems);
    ofBody(operation, problems);
    if (operation.method() != HttpMethod.GET) {
      problems.add(CONCURRENT_CHANGE);
    }
    if (operation.isIdempotent()) {
      Collections.addAll(problems, VALIDATION_FAILED, REQUEST_UNDER_WAY, IDEMPOTENCY_KEY_REUSED);
    }
    texts.list("problems." + operation.id()).stream()
        .map(ProblemStatus::ofCode)
        .forEach(problems::add);
    return problems.stream()
        .collect(Collectors.groupingBy(ProblemStatus::status, TreeMap::new, Collectors.toList()));
  }

  private static void ofParameters(ApiOperation operation, Set<ProblemStatus> problems) {
    if (operation.takes(In.PATH)) {
      problems.add(NOT_FOUND);
    }
    if (operation.takes(In.QUERY)) {
      problems.add(VALIDATION_FAILED);
    }
    if (operation.takesIfMatch()) {
      Collections.addAll(problems, VALIDATION_FAILED, VERSION_CONFLICT, PRECONDITION_REQUIRED);
    }
  }

  private static void ofBody(ApiOperation operation, Set<ProblemStatus> problems) {
    if (operation.takesBody()) {
      Collections.addAll(problems, VALIDATION_FAILED, BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE);
    }
    if (operation.takesJson()) {
      problems.add(MALFORMED_JSON);
    }
  }

  private static APIResponse response(List<ProblemStatus> problems) {
    MediaType content =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
    problems.forEach(
        problem ->
            content.addExample(
                problem.code(), OASFactory.createExample().ref(EXAMPLES + problem.code())));
    return OASFactory.createAPIResponse()
        .description(
            problems.stream()
                .map(ProblemStatus::title)
                .distinct()
                .collect(Collectors.joining("; ")))
        .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, content));
  }

  /** What each operation refers to. */
  void describe(Components components) {
    components.addSchema("Problem", schema());
    for (ProblemStatus problem : ProblemStatus.values()) {
      components.addExample(problem.code(), example(problem));
    }
  }

  private Example example(ProblemStatus problem) {
    Map<String, Object> value =
        new TreeMap<>(
            Map.of(
                "type", problem.type(),
                "title", problem.title(),
                "status", problem.status(),
                "detail", texts.find("problem." + problem.code()).orElse(problem.title() + "."),
                "instance", "/dealwright/api/v1/leads",
                "code", problem.code(),
                "requestId", "01a6a3c4-5d20-7c3e-9f11-2f6f0c4b8a01"));
    if (problem == VALIDATION_FAILED) {
      value.put(
          "errors", List.of(Map.of("pointer", "/email", "detail", "This is no e-mail address.")));
    }
    return OASFactory.createExample().value(value);
  }

  private static Schema schema() {
    Schema error = object().addProperty("pointer", text()).addProperty("detail", text());
    return object()
        .description("An error as RFC 9457 has it, with a stable code")
        .addProperty("type", text())
        .addProperty("title", text())
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("detail", text())
        .addProperty("instance", text())
        .addProperty("code", text())
        .addProperty("requestId", text())
        .addProperty(
            "errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(error))
        .required(List.of("type", "title", "status", "detail", "code"));
  }

  private static Schema object() {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
