package org.dealwright.scoring.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;

/**
 * A part of a document that knows its place, so that what is wrong with it is named by a JSON
 * pointer. What cannot be taken is noted, and stands in for something harmless until all is read.
 */
record DocumentNode(JsonNode json, String pointer, Violations violations) {

  /** A text must not make two lines of one, nor be cut where inputs are stored. */
  private static final Pattern TEXT = Pattern.compile("[^\\p{Cntrl}|]{1,200}");

  static DocumentNode root(JsonNode json, Violations violations) {
    return new DocumentNode(json, "", violations);
  }

  DocumentNode get(String name) {
    JsonNode child = json.get(name);
    return new DocumentNode(
        child == null ? MissingNode.getInstance() : child,
        FieldError.pointer(pointer, name),
        violations);
  }

  boolean isGiven() {
    return !json.isMissingNode();
  }

  void refuse(String detail) {
    violations.add(pointer, detail);
  }

  /** Names that the object may have; there are no others. */
  void allow(Set<String> names) {
    if (!json.isObject()) {
      refuse("Must be an object.");
      return;
    }
    json.fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.contains(name)) {
                get(name).refuse("There is no such field.");
              }
            });
  }

  double number(double least, double most) {
    double value = json.asDouble();
    if (!json.isNumber() || !(value >= least && value <= most)) {
      refuse("Must be a number from " + plain(least) + " to " + plain(most) + ".");
      return least;
    }
    return value;
  }

  int whole(int least, int most) {
    double value = number(least, most);
    if (value != StrictMath.rint(value)) {
      refuse("Must be a whole number.");
    }
    return (int) value;
  }

  private static String plain(double number) {
    return number == StrictMath.rint(number) ? Long.toString((long) number) : "" + number;
  }

  /** One of 0 to 100. */
  double value() {
    return number(0, 100);
  }

  /** A weight, half-life or saturation. */
  double positive() {
    return number(0.001, 100_000);
  }

  String text() {
    return text(TEXT, "Must be a text of 1 to 200 characters.");
  }

  String text(Pattern form, String detail) {
    if (!json.isTextual() || !form.matcher(json.asText()).matches()) {
      refuse(detail);
      return "";
    }
    return json.asText();
  }

  String oneOf(Set<String> names) {
    if (!json.isTextual() || !names.contains(json.asText())) {
      refuse("Must be one of " + String.join(", ", names.stream().sorted().toList()) + ".");
      return "";
    }
    return json.asText();
  }

  /** The elements of an array that has so many. */
  <T> List<T> list(int least, int most, Function<DocumentNode, T> each) {
    if (!json.isArray() || json.size() < least || json.size() > most) {
      refuse("Must be an array of " + least + " to " + most + ".");
      return List.of();
    }
    return IntStream.range(0, json.size())
        .mapToObj(i -> new DocumentNode(json.get(i), pointer + "/" + i, violations))
        .map(each)
        .toList();
  }

  /** The values of an object that has so many names of this form. */
  Map<String, Double> numbers(Pattern names, Function<DocumentNode, Double> each) {
    if (!json.isObject() || json.isEmpty() || json.size() > 500) {
      refuse("Must be an object of 1 to 500 names.");
      return Map.of();
    }
    Map<String, Double> values = new LinkedHashMap<>();
    json.fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.matcher(name).matches()) {
                get(name).refuse("The name has the wrong form.");
              }
              values.put(name, each.apply(get(name)));
            });
    return values;
  }
}
