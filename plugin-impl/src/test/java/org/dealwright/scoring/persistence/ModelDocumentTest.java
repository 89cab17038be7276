package org.dealwright.scoring.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dealwright.platform.Json;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a document is named by its place. */
class ModelDocumentTest {

  private static final Json JSON = new Json();

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "/base ! 101",
        "/base ! \"high\"",
        "/key ! \"Not A Key\"",
        "/name ! 7",
        "/bands/medium ! 80",
        "/colour ! \"red\"",
        "/factors ! []",
        "/factors/0/kind ! \"oracle\"",
        "/factors/0/weight ! 0",
        "/factors/0/feature ! \"shoeSize\"",
        "/factors/0/values/referral ! 200",
        "/factors/0/otherwise ! null",
        "/factors/0/luck ! 3",
        "/factors/1/points/2/0 ! 3",
        "/factors/1/points/1/1 ! -4",
        "/factors/1/trend ! \"wild\"",
        "/factors/3/patterns/0/value ! 120",
        "/factors/3/patterns/1/words/0 ! \"---\"",
        "/factors/3/patterns/1/key ! \"supporting\"",
        "/factors/4/features/0 ! \"shoeSize\"",
        "/factors/5/steps/lead_page_view ! 900",
        "/factors/6/halfLifeDays ! -1",
        "/factors/7/saturation ! \"much\"",
        "/shares ! [[\"journey\", \"luck\"]]",
        "/optional ! [\"luck\"]"
      })
  void theFieldAtFaultIsNamed(String pointer, String value) {
    ObjectNode document = Presets.document("blended").deepCopy();
    set(document, pointer, JSON.readTree(value));

    assertThat(pointers(document)).containsExactly(pointer);
  }

  @Test
  void allFaultsAreNamedAtOnce() {
    ObjectNode document = Presets.document("blended").deepCopy();
    set(document, "/base", JSON.readTree("-1"));
    set(document, "/factors/0/weight", JSON.readTree("-1"));

    assertThat(pointers(document)).containsExactlyInAnyOrder("/base", "/factors/0/weight");
  }

  @Test
  void whatIsNoObjectIsRefused() {
    assertThat(pointers(JSON.readTree("[1, 2]"))).containsExactly("");
  }

  @Test
  void aFactorStandsOnce() {
    ObjectNode document = Presets.document("journey").deepCopy();
    document.withArray("factors").add(document.at("/factors/0").deepCopy());

    assertThat(pointers(document)).containsExactly("/factors");
  }

  @Test
  void aPairTableAndABooleanAreRead() {
    ObjectNode document = Presets.document("journey").deepCopy();
    document
        .withArray("factors")
        .add(
            JSON.readTree(
                """
                {"id": "pair", "kind": "pair-table", "weight": 3,
                 "rows": {"feature": "source", "categories": ["referral"]},
                 "columns": {"feature": "companySize", "bounds": [10, 250]},
                 "values": [[10, 20, 30], [0, 5, 10]]}
                """))
        .add(
            JSON.readTree(
                """
                {"id": "linked", "kind": "boolean", "weight": 3, "feature": "customerLinked",
                 "yes": 90, "no": 30}
                """));

    assertThat(ModelDocument.read(document, 7).model().factors()).hasSize(3);
    assertThat(ModelDocument.read(document, 7).model().version()).isEqualTo(7);
    set(document, "/factors/1/values/1", JSON.readTree("[0, 5]"));
    assertThat(pointers(document)).containsExactly("/factors/1");
  }

  private static List<String> pointers(JsonNode document) {
    ValidationException refused =
        catchThrowableOfType(ValidationException.class, () -> ModelDocument.read(document, 1));
    assertThat(refused).isNotNull();
    return refused.errors().stream().map(FieldError::pointer).toList();
  }

  private static void set(ObjectNode document, String pointer, JsonNode value) {
    int last = pointer.lastIndexOf('/');
    JsonNode parent = document.at(pointer.substring(0, last));
    String step = pointer.substring(last + 1);
    if (parent.isArray()) {
      ((com.fasterxml.jackson.databind.node.ArrayNode) parent).set(Integer.parseInt(step), value);
    } else {
      ((ObjectNode) parent).set(step, value);
    }
  }
}
