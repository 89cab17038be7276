package org.dealwright.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.platform.error.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they come. */
class CsvFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"name,city\nAnn,Rome", "name;city\nAnn;Rome", "name\tcity\r\nAnn\tRome"})
  void theSeparatorIsFoundInTheHeader(String text) {
    CsvFile file = file(text);

    assertThat(file.columns()).containsExactly("name", "city");
    assertThat(rows(file).get(0).fields()).containsExactly("Ann", "Rome");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    assertThat(file("\uFEFFname\nAnn").columns()).containsExactly("name");
  }

  @Test
  void quotedCellsMayHaveLineBreaksAndSeparators() {
    assertThat(rows(file("a,b\n\"x,\ny\",z")).get(0).fields()).containsExactly("x,\ny", "z");
  }

  @Test
  void shortAndLongRowsAreReadAndEmptyLinesSkipped() {
    List<CsvFile.Row> rows = rows(file("a,b\n1\n\n1,2,3\n"));

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).field(1)).isEmpty();
    assertThat(rows.get(1).number()).isEqualTo(2);
  }

  @Test
  void aColumnWithoutANameIsAllowed() {
    assertThat(file("a,,\n1,2,3").columns()).containsExactly("a", "", "");
  }

  @Test
  void aColumnThatStandsTwiceIsRefused() {
    assertThatThrownBy(() -> file("a,b,a\n"))
        .isInstanceOfSatisfying(
            ValidationException.class,
            e -> assertThat(e.errors().get(0).detail()).contains("a stands twice"));
  }

  @Test
  void textThatIsNotUtf8IsRefused() {
    assertThatThrownBy(() -> CsvFile.of("näme\nx".getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOfSatisfying(
            ValidationException.class,
            e -> assertThat(e.errors().get(0).detail()).contains("UTF-8"));
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThatThrownBy(() -> file("")).isInstanceOf(ValidationException.class);
  }

  private static CsvFile file(String text) {
    return CsvFile.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<CsvFile.Row> rows(CsvFile file) {
    List<CsvFile.Row> rows = new ArrayList<>();
    file.rows().forEach(rows::add);
    return rows;
  }
}
