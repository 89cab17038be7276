package org.dealwright.view.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.api.view.ListKind;
import org.dealwright.deal.rest.BoardSearch;
import org.dealwright.deal.rest.DealSearch;
import org.dealwright.lead.rest.LeadSearch;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.rest.QueryParameters;
import org.dealwright.view.application.ListParameters;

/** The lists' parameters, as the REST methods of the lists declare them. */
@Dependent
public class SearchParameters implements ListParameters {

  /** Where in a list one is belongs to no view; a text to search for may be somebody's name. */
  private static final Set<String> NOT_KEPT = Set.of("cursor", "page", "limit", "total", "q");

  private static final Map<ListKind, Map<String, Type>> KNOWN =
      Map.of(
          ListKind.LEADS, parametersOf(LeadSearch.class),
          ListKind.DEALS, parametersOf(DealSearch.class, BoardSearch.class));

  @Override
  public void check(ListKind kind, Map<String, List<String>> parameters) {
    Map<String, Type> known = KNOWN.get(kind);
    Violations violations = new Violations();
    parameters.forEach(
        (name, values) -> {
          Type type = known.get(name);
          if (type == null) {
            violations.add(
                FieldError.pointer("/parameters", name),
                "A view of this list has no such parameter.");
          } else if (!values.stream().allMatch(accepted(type))) {
            violations.add(
                FieldError.pointer("/parameters", name), "The value has the wrong form.");
          }
        });
    violations.throwIfAny();
  }

  private static Predicate<String> accepted(Type type) {
    return value -> QueryParameters.accepts(type, value);
  }

  /** Those of several searches, where a list is shown in several ways, as deals are on a board. */
  private static Map<String, Type> parametersOf(Class<?>... searches) {
    return Arrays.stream(searches)
        .flatMap(search -> Stream.of(search, search.getSuperclass()))
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .filter(field -> field.isAnnotationPresent(QueryParam.class))
        .filter(field -> !NOT_KEPT.contains(name(field)))
        .collect(
            Collectors.toUnmodifiableMap(
                SearchParameters::name, SearchParameters::type, (of, same) -> of));
  }

  private static String name(Field field) {
    return field.getAnnotation(QueryParam.class).value();
  }

  /** Of a list its elements' type. */
  private static Type type(Field field) {
    return field.getGenericType() instanceof ParameterizedType list
        ? list.getActualTypeArguments()[0]
        : field.getType();
  }
}
