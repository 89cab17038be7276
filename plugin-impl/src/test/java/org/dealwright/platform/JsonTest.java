package org.dealwright.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  private final Json json = new Json();

  record Sent(
      @Nullable Instant at,
      @Nullable List<String> tags,
      @Nullable Money value,
      @Nullable Map<String, Object> more) {}

  @ParameterizedTest
  @CsvSource({
    "2026-11-26T04:00:00Z, 2026-11-26T04:00:00Z",
    "2026-03-29T02:30:00+01:00, 2026-03-29T01:30:00Z",
    "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
  })
  void aTimeIsTextWithItsOffset(String text, Instant time) throws JsonProcessingException {
    assertThat(read("{\"at\": \"" + text + "\"}").at()).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1700000000",
        "1.5",
        "\"2026-11-26\"",
        "\"2026-11-26T04:00:00\"",
        "\"+10000-01-01T00:00:00Z\"",
        "\"+999999999-12-31T23:59:59Z\"",
        "\"0000-12-31T23:59:59Z\"",
        "\"-1000000-01-01T00:00:00Z\""
      })
  void whatTheDatabaseCannotHoldIsNoTime(String time) {
    assertRefused("{\"at\": " + time + "}", "at");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00\\ud800", "a\\ud83d", "\\ud83dx"})
  void halfOfASurrogatePairIsNoText(String text) {
    assertRefused("{\"tags\": [\"" + text + "\"]}", "tags");
    assertRefused("{\"more\": {\"note\": \"" + text + "\"}}", "more");
    assertRefused("{\"more\": {\"" + text + "\": 1}}", "more");
  }

  @Test
  void aWholePairIsText() throws JsonProcessingException {
    assertThat(read("{\"tags\": [\"\\ud83d\\ude00\"], \"more\": {\"\\ud83d\\ude00\": \"x\"}}"))
        .isEqualTo(new Sent(null, List.of("\uD83D\uDE00"), null, Map.of("\uD83D\uDE00", "x")));
  }

  @Test
  void aNumberIsNotWrittenAsText() {
    assertRefused("{\"value\": {\"amount\": \"5\", \"currency\": \"EUR\"}}", "value");
    assertRefused("{\"value\": {\"amount\": \"\", \"currency\": \"EUR\"}}", "value");
  }

  @Test
  void aListHoldsNoNull() {
    assertRefused("{\"tags\": [\"a\", null]}", "tags");
  }

  @Test
  void whatIsNotGivenIsAbsent() throws JsonProcessingException {
    assertThat(read("{\"tags\": null, \"at\": \"\"}")).isEqualTo(new Sent(null, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"currency\": \"EUR\"}", "{\"amount\": null, \"currency\": \"EUR\"}"})
  void anAmountThatIsMissingIsNotZero(String money) {
    assertRefused("{\"value\": " + money + "}", "value");
  }

  private Sent read(String text) throws JsonProcessingException {
    return json.mapper().readValue(text, Sent.class);
  }

  private void assertRefused(String text, String field) {
    JsonMappingException failure =
        catchThrowableOfType(JsonMappingException.class, () -> read(text));

    assertThat(failure.getPath().get(0).getFieldName()).isEqualTo(field);
  }
}
