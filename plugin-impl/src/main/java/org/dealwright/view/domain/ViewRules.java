package org.dealwright.view.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dealwright.api.view.SavedViewRequest;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;

/** Which views can be saved. */
public final class ViewRules {

  private static final int NAME = 100;
  private static final int PARAMETERS = 40;
  private static final int VALUES = 50;
  private static final int VALUE = 200;
  private static final int COLUMNS = 50;
  private static final Pattern COLUMN = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,59}");

  private ViewRules() {}

  /** The content, as far as it does not depend on the list. */
  public static ViewContent checked(SavedViewRequest request) {
    Violations violations = new Violations();
    String name = Objects.requireNonNullElse(request.name(), "").strip();
    violations.check(request.kind() != null, "/kind", "Say of which list: leads or deals.");
    violations.check(
        !name.isEmpty() && name.length() <= NAME && name.indexOf('\0') < 0,
        "/name",
        "From 1 to " + NAME + " characters.");
    var parameters =
        Objects.requireNonNullElse(request.parameters(), Map.<String, List<String>>of());
    checkParameters(parameters, violations);
    List<String> columns = Objects.requireNonNullElse(request.columns(), List.of());
    violations.check(
        columnsAreGood(columns), "/columns", "At most " + COLUMNS + " names, each once.");
    violations.throwIfAny();
    return new ViewContent(
        Objects.requireNonNull(request.kind()),
        name,
        Map.copyOf(parameters),
        List.copyOf(columns),
        Boolean.TRUE.equals(request.shared()));
  }

  private static void checkParameters(Map<String, List<String>> parameters, Violations violations) {
    violations.check(parameters.size() <= PARAMETERS, "/parameters", "At most " + PARAMETERS + ".");
    parameters.forEach(
        (name, values) ->
            violations.check(
                valuesAreGood(values),
                FieldError.pointer("/parameters", name),
                "From 1 to " + VALUES + " texts of at most " + VALUE + " characters."));
  }

  /** JSON may have null in any place. */
  private static boolean valuesAreGood(List<String> values) {
    return values != null
        && !values.isEmpty()
        && values.size() <= VALUES
        && values.stream().allMatch(ViewRules::isGood);
  }

  private static boolean isGood(String value) {
    return value != null && !value.isBlank() && value.length() <= VALUE && value.indexOf('\0') < 0;
  }

  private static boolean columnsAreGood(List<String> columns) {
    return columns.size() <= COLUMNS
        && columns.stream().allMatch(name -> name != null && COLUMN.matcher(name).matches())
        && columns.stream().distinct().count() == columns.size();
  }
}
