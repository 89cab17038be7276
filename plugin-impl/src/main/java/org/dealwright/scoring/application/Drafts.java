package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.scoring.DraftView;
import org.dealwright.platform.Json;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.scoring.domain.Draft;
import org.dealwright.scoring.domain.DraftRepository;
import org.dealwright.scoring.domain.ModelDocuments;

/** Finds drafts and shows them. */
@Dependent
class Drafts {

  private final DraftRepository drafts;
  private final ModelDocuments documents;
  private final Json json;

  @Inject
  Drafts(DraftRepository drafts, ModelDocuments documents, Json json) {
    this.drafts = drafts;
    this.documents = documents;
    this.json = json;
  }

  Draft seen(UUID id) {
    return drafts.find(id).orElseThrow(() -> new NotFoundException("draft"));
  }

  /** Locks the draft to change it. */
  Draft taken(UUID id, int version) {
    Draft draft = drafts.lock(id).orElseThrow(() -> new NotFoundException("draft"));
    if (draft.version() != version) {
      throw new StaleVersionException(Map.of("current", shown(draft)));
    }
    return draft;
  }

  DraftView shown(Draft draft) {
    ModelDocuments.Document document = documents.read(draft.document(), 1);
    return new DraftView(
        draft.id(),
        document.model().key(),
        document.name(),
        json.readObject(draft.document()),
        draft.createdAt(),
        draft.updatedAt(),
        draft.updatedBy().name(),
        draft.version());
  }
}
