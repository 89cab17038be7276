package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.scoring.HeldMoveView;
import org.dealwright.api.scoring.ModelSummary;
import org.dealwright.api.scoring.ModelView;
import org.dealwright.api.scoring.PresetView;
import org.dealwright.platform.Json;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.scoring.domain.HeldMoves;
import org.dealwright.scoring.domain.ModelDocuments;
import org.dealwright.scoring.domain.ModelVersions;
import org.jspecify.annotations.Nullable;

/** Shows presets, published models, and what a change of them would have moved. */
@Dependent
public class ReadModels {

  private final ModelVersions versions;
  private final ModelDocuments documents;
  private final HeldMoves held;
  private final Json json;

  @Inject
  ReadModels(ModelVersions versions, ModelDocuments documents, HeldMoves held, Json json) {
    this.versions = versions;
    this.documents = documents;
    this.held = held;
    this.json = json;
  }

  public List<PresetView> presets() {
    return documents.presets().stream()
        .map(
            preset ->
                new PresetView(
                    preset.model().key(),
                    preset.name(),
                    preset.description(),
                    json.readObject(preset.text())))
        .toList();
  }

  public String schema() {
    return documents.schema();
  }

  /** Says nothing where the document is a model; otherwise names what is wrong with it. */
  public void check(String document) {
    documents.read(document, 1);
  }

  @Transactional
  public List<ModelSummary> all(int limit) {
    return versions.all(limit);
  }

  @Transactional
  public ModelView one(UUID id) {
    ModelSummary model = existing(id);
    return new ModelView(
        model.id(),
        model.key(),
        model.version(),
        model.name(),
        model.publishedAt(),
        model.publishedBy(),
        model.scopes(),
        json.readObject(versions.document(id)));
  }

  @Transactional
  public Page<HeldMoveView> held(UUID id, @Nullable String cursor, int limit) {
    existing(id);
    return held.of(id, cursor, limit);
  }

  private ModelSummary existing(UUID id) {
    return versions.find(id).orElseThrow(() -> new NotFoundException("model"));
  }
}
