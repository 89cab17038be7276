package org.dealwright.scoring.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dealwright.platform.Json;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema that is served and the reader of models agree. Each value of each document is replaced
 * by others and taken away, and both say the same of what comes of it; but for rules between
 * fields, which a schema cannot tell.
 */
class ModelSchemaTest {

  private static final Json JSON = new Json();
  private static final Schema SCHEMA = schema();
  private static final int FIRST = 2;

  /** How the reader says what holds between fields alone. */
  private static final List<String> BETWEEN_FIELDS =
      List.of(
          "Must be below high.",
          "Must be above that of the point before.",
          "stands twice",
          "This name is the engine's own.",
          "Must have a letter or a digit.",
          "share",
          "optional",
          "trend",
          "row",
          "ascend");

  private static final List<String> OTHER_VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "0.001",
          "1",
          "2",
          "99.5",
          "100",
          "101",
          "100001",
          "\"\"",
          "\"a\"",
          "\"Large\"",
          "\"with|bar\"",
          "\"two\\nlines\"",
          "\"" + "long".repeat(51) + "\"",
          "\"" + "long".repeat(501) + "\"",
          "[]",
          "[1]",
          "[\"a\", \"a\"]",
          "[[1, 2], [3, 4]]",
          "{}",
          "{\"a\": 1}",
          "{\"A b\": 1}");

  static Stream<JsonNode> documents() {
    return Stream.concat(
        Presets.KEYS.stream().map(Presets::document), Stream.of(JSON.readTree(RARE_KINDS)));
  }

  /** The kinds that no preset has. */
  private static final String RARE_KINDS =
      """
      {"key": "rare", "name": "Rare kinds", "description": "None.", "base": 20,
       "bands": {"high": 70, "medium": 40},
       "factors": [
         {"id": "pair", "kind": "pair-table", "weight": 3,
          "rows": {"feature": "source", "categories": ["referral"]},
          "columns": {"feature": "companySize", "bounds": [10, 250]},
          "values": [[10, 20, 30], [0, 5, 10]]},
         {"id": "linked", "kind": "boolean", "weight": 3, "feature": "customerLinked",
          "yes": 90, "no": 30},
         {"id": "price", "kind": "number-curve", "weight": 2, "feature": "estimatedValue",
          "trend": "falling", "points": [[0, 100], [10, 0]]}],
       "shares": [["pair", "linked"]], "optional": ["price"]}
      """;

  @ParameterizedTest
  @MethodSource("documents")
  void bothTakeWhatTheProductBrings(JsonNode document) {
    assertThat(SCHEMA.validate(document)).isEmpty();
    assertThat(faults(document)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void bothSayTheSameOfEachOtherValue(JsonNode document) {
    List<String> parted = new ArrayList<>();
    for (String pointer : pointers(document, "")) {
      for (String other : OTHER_VALUES) {
        compare(with(document, pointer, JSON.readTree(other)), pointer + " = " + other, parted);
      }
      compare(with(document, pointer, null), pointer + " is taken away", parted);
    }
    assertThat(parted).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void bothRefuseFieldsThatDoNotExist(JsonNode document) {
    List<String> parted = new ArrayList<>();
    for (String pointer : pointers(document, "")) {
      if (document.at(pointer).isObject()) {
        JsonNode more = with(document, pointer + "/luck", JSON.readTree("7"));
        compare(more, pointer + "/luck", parted);
      }
    }
    assertThat(parted).isEmpty();
  }

  private static void compare(JsonNode document, String change, List<String> parted) {
    boolean bySchema = SCHEMA.validate(document).isEmpty();
    List<FieldError> faults = faults(document);
    boolean betweenFields =
        !faults.isEmpty() && faults.stream().allMatch(ModelSchemaTest::isBetweenFields);
    if (bySchema != faults.isEmpty() && !(bySchema && betweenFields)) {
      parted.add(change + ": schema " + (bySchema ? "takes it" : "refuses") + ", reader " + faults);
    }
  }

  private static boolean isBetweenFields(FieldError fault) {
    return BETWEEN_FIELDS.stream().anyMatch(fault.detail()::contains);
  }

  private static List<FieldError> faults(JsonNode document) {
    try {
      ModelDocument.read(document, 1);
      return List.of();
    } catch (ValidationException e) {
      return e.errors();
    }
  }

  /** The places of all values; of long lists of texts and numbers the first ones. */
  private static List<String> pointers(JsonNode node, String at) {
    List<String> pointers = new ArrayList<>();
    if (node.isObject()) {
      node.properties()
          .forEach(one -> add(one.getValue(), at + "/" + escaped(one.getKey()), pointers));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        if (i < FIRST || node.get(i).isContainerNode()) {
          add(node.get(i), at + "/" + i, pointers);
        }
      }
    }
    return pointers;
  }

  private static void add(JsonNode value, String at, List<String> pointers) {
    pointers.add(at);
    pointers.addAll(pointers(value, at));
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static JsonNode with(JsonNode document, String pointer, @Nullable JsonNode value) {
    JsonNode changed = document.deepCopy();
    int last = pointer.lastIndexOf('/');
    String name = pointer.substring(last + 1).replace("~1", "/").replace("~0", "~");
    JsonNode parent = changed.at(pointer.substring(0, last));
    if (parent instanceof ArrayNode array) {
      int index = Integer.parseInt(name);
      JsonNode ignored = value == null ? array.remove(index) : array.set(index, value);
    } else {
      JsonNode ignored =
          value == null
              ? ((ObjectNode) parent).remove(name)
              : ((ObjectNode) parent).set(name, value);
    }
    return changed;
  }

  private static Schema schema() {
    try (InputStream in =
        SqlModels.class.getResourceAsStream("/org/dealwright/scoring/scoring-model.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new Json().mapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
