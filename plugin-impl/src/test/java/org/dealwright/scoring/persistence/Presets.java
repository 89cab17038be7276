package org.dealwright.scoring.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dealwright.platform.Json;
import org.dealwright.scoring.model.ScoringModel;

/** The models that the product brings, as tests read them. */
final class Presets {

  static final List<String> KEYS =
      List.of("firmographic", "product-led", "customer", "journey", "blended");

  private Presets() {}

  static ScoringModel model(String key) {
    return ModelDocument.read(document(key), 1).model();
  }

  static JsonNode document(String key) {
    String path = "/org/dealwright/scoring/models/" + key + ".json";
    try (InputStream in = SqlModels.class.getResourceAsStream(path)) {
      return new Json().mapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
