package org.dealwright.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dealwright.platform.error.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorValuesTest {

  @Test
  void aCursorIsReadAsItWasWritten() {
    UUID id = UUID.randomUUID();
    String cursor =
        Keyset.encode(List.of("Ä\u0001", "2026-11-26T04:00:00.000001Z", "-1.5E-7", "" + id));

    CursorValues values = Keyset.decode(cursor, 4);

    assertThat(values.text(0)).isEqualTo("Ä\u0001");
    assertThat(values.time(1)).isEqualTo(Instant.parse("2026-11-26T04:00:00.000001Z"));
    assertThat(values.decimal(2)).isEqualTo(-1.5e-7);
    assertThat(values.id(3)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1d", "0x1p3", "1e400", "NaN", "Infinity", " 1 ", "", "1\u0000"})
  void aDecimalIsOneThatTheDatabaseReadsToo(String text) {
    assertRefused(text, values -> values.decimal(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+99999-01-01T00:00:00Z", "-0001-01-01T00:00:00Z", "soon", ""})
  void aTimeIsOneThatTheDatabaseHolds(String text) {
    assertRefused(text, values -> values.time(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+99999-01-01", "2026-02-30"})
  void aDayIsOneThatTheDatabaseHolds(String text) {
    assertRefused(text, values -> values.day(0));
  }

  @Test
  void textHoldsNoNul() {
    assertRefused("a\u0000b", values -> values.text(0));
  }

  private static void assertRefused(String text, Function<CursorValues, ?> read) {
    CursorValues values = Keyset.decode(Keyset.encode(List.of(text)), 1);

    assertThatThrownBy(() -> read.apply(values)).isInstanceOf(ValidationException.class);
  }
}
