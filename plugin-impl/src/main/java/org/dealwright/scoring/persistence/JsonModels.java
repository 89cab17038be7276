package org.dealwright.scoring.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dealwright.platform.Json;
import org.dealwright.scoring.domain.ModelDocuments;

/** Models as JSON. */
@ApplicationScoped
public class JsonModels implements ModelDocuments {

  private static final String RESOURCES = "/org/dealwright/scoring/";
  private static final List<String> PRESETS =
      List.of(DEFAULT, "firmographic", "product-led", "customer", "journey");

  @Inject private Json json;

  @Override
  public Document read(String text, int version) {
    JsonNode document = json.readTree(text);
    ModelDocument.Read read = ModelDocument.read(document, version);
    return new Document(text, read.name(), document.path("description").asText(""), read.model());
  }

  @Override
  public List<Document> presets() {
    return PRESETS.stream().map(key -> read(resource("models/" + key + ".json"), 1)).toList();
  }

  @Override
  public Optional<Document> preset(String key) {
    return presets().stream().filter(preset -> preset.model().key().equals(key)).findFirst();
  }

  @Override
  public String schema() {
    return resource("scoring-model.schema.json");
  }

  private static String resource(String path) {
    try (InputStream in = JsonModels.class.getResourceAsStream(RESOURCES + path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
