package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.api.scoring.DraftRequest;
import org.dealwright.platform.Json;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.scoring.domain.ModelDocuments;
import org.dealwright.scoring.domain.ModelVersions;

/** What a draft can begin with. */
@Dependent
class DraftSources {

  private final ModelDocuments documents;
  private final ModelVersions versions;
  private final Json json;

  @Inject
  DraftSources(ModelDocuments documents, ModelVersions versions, Json json) {
    this.documents = documents;
    this.versions = versions;
    this.json = json;
  }

  String document(DraftRequest request) {
    long given =
        Stream.of(request.preset(), request.modelId(), request.document())
            .flatMap(Stream::ofNullable)
            .count();
    if (given != 1) {
      throw new ValidationException("", "Send one of preset, modelId and document.");
    }
    if (request.document() != null) {
      return checked(json.write(request.document()), "/document");
    }
    return Optional.ofNullable(request.preset())
        .map(this::ofPreset)
        .orElseGet(() -> ofVersion(request.modelId()));
  }

  private String ofPreset(String key) {
    return documents
        .preset(key)
        .map(ModelDocuments.Document::text)
        .orElseThrow(() -> new ValidationException("/preset", "There is no such preset."));
  }

  private String ofVersion(UUID model) {
    return versions
        .find(model)
        .map(found -> versions.document(found.id()))
        .orElseThrow(() -> new ValidationException("/modelId", "There is no such model."));
  }

  /** The document, if it is a model; faults are named from the place on where it was sent. */
  String checked(String document, String pointer) {
    try {
      return documents.read(document, 1).text();
    } catch (ValidationException e) {
      throw new ValidationException(
          e.errors().stream()
              .map(error -> new FieldError(pointer + error.pointer(), error.detail()))
              .toList());
    }
  }
}
