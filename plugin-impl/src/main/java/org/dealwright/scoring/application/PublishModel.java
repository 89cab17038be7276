package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.scoring.ModelInForce;
import org.dealwright.api.scoring.ModelScope;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Caller;
import org.dealwright.scoring.domain.Draft;
import org.dealwright.scoring.domain.DraftRepository;
import org.dealwright.scoring.domain.ModelDocuments;
import org.dealwright.scoring.domain.ModelVersions;
import org.jspecify.annotations.Nullable;

/** Makes a new version of a model out of a draft, which ends with it, and puts it in force. */
@Dependent
public class PublishModel {

  private final Drafts drafts;
  private final DraftRepository repository;
  private final ModelDocuments documents;
  private final ModelVersions versions;
  private final PutInForce putInForce;
  private final Caller caller;
  private final Clock clock;

  @Inject
  PublishModel(
      Drafts drafts,
      DraftRepository repository,
      ModelDocuments documents,
      ModelVersions versions,
      PutInForce putInForce,
      Caller caller,
      Clock clock) {
    this.drafts = drafts;
    this.repository = repository;
    this.documents = documents;
    this.versions = versions;
    this.putInForce = putInForce;
    this.caller = caller;
    this.clock = clock;
  }

  /** The scope is the whole organisation where none is given. */
  @Transactional
  public ModelInForce publish(UUID draftId, int draftVersion, @Nullable ModelScope scope) {
    Draft draft = drafts.taken(draftId, draftVersion);
    versions.lock();
    String key = documents.read(draft.document(), 1).model().key();
    UUID id = Ids.next();
    versions.add(
        id, documents.read(draft.document(), versions.next(key)), caller.actor(), clock.instant());
    repository.delete(draftId);
    return putInForce.put(
        "scoring-model.published", id, Objects.requireNonNullElse(scope, ModelScope.ORGANISATION));
  }
}
