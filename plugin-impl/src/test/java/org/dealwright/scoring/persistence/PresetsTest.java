package org.dealwright.scoring.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealwright.scoring.model.FeatureValue;
import org.dealwright.scoring.model.Features;
import org.dealwright.scoring.model.Score;
import org.dealwright.scoring.model.Scoring;
import org.dealwright.scoring.model.ScoringModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the presets promise beyond the worked cases. */
class PresetsTest {

  static Stream<String> keys() {
    return Presets.KEYS.stream();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aLeadOfWhichNothingIsKnownHasTheBaseAndNoCoverage(String key) {
    ScoringModel model = Presets.model(key);

    Score score = Scoring.score(model, new Features(Map.of()));

    assertThat(score.margin()).isEqualTo(model.base());
    assertThat(score.coverage()).isZero();
    assertThat(score.isConfident()).isFalse();
  }

  @Test
  void theJourneyOfALeadOfWhichNothingIsKnownIsZero() {
    assertThat(Presets.model("journey").base()).isZero();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aPresetIsNamedLikeItsFile(String key) {
    assertThat(Presets.model(key).key()).isEqualTo(key);
  }

  @Test
  void thePresetsReadTitlesAlike() {
    List<JsonNode> patterns =
        Stream.of("firmographic", "customer", "blended")
            .map(PresetsTest::titles)
            .distinct()
            .toList();

    assertThat(patterns).hasSize(1);
  }

  private static JsonNode titles(String key) {
    for (JsonNode factor : Presets.document(key).get("factors")) {
      if (factor.get("id").asText().equals("job-title")) {
        return factor.get("patterns");
      }
    }
    throw new AssertionError(key + " reads no titles");
  }

  @ParameterizedTest
  @CsvSource({
    "VP Sales, vice-president",
    "Vice President of Engineering, vice-president",
    "President, president",
    "'CEO & Founder', executive",
    "C-Level Advisor, executive",
    "Co-Founder, executive",
    "Owner, executive",
    "Director of Operations, director",
    "Head of Marketing, head",
    "Team Lead, manager",
    "Product Owner, supporting",
    "Executive Assistant, supporting",
    "Assistant to the CEO, supporting",
    "Ownership Analyst, *",
    "Geschäftsführer*in, executive",
    "Assistentin der Geschäftsführung, supporting",
    "Inhaberin, executive",
    "Bereichsleiter Vertrieb, vice-president",
    "Leiterin Einkauf, head",
    "Président-directeur général, executive",
    "Vice-président, vice-president",
    "Directrice commerciale, director",
    "Chef de projet, manager",
    "Consejera delegada, executive",
    "Vicepresidenta, vice-president",
    "Jefe de compras, head",
    "Amministratore delegato, executive",
    "Direttore acquisti, director",
    "Responsabile IT, head",
    "Sócia-gerente, executive",
    "Diretora de Marketing, director",
    "Chefe de Vendas, head",
    "Eigenaar, executive",
    "Algemeen directeur, executive",
    "Hoofd Inkoop, head",
    "Właściciel, executive",
    "Członek Zarządu, executive",
    "Wiceprezes, vice-president",
    "Dyrektor Sprzedaży, director",
    "Kierowniczka działu, head",
    "Verkställande direktör, executive",
    "VD, executive",
    "Försäljningschef, head",
    "Grundare, executive"
  })
  void aTitleIsKnownInEachLanguage(String title, String rank) {
    Score score =
        Scoring.score(
            Presets.model("firmographic"),
            new Features(Map.of("jobTitle", new FeatureValue.Text(title))));

    assertThat(score.inputs().derived()).containsEntry("job-title", rank);
  }
}
