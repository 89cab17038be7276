package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.scoring.ModelScope;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.OrganisationCreated;
import org.dealwright.scoring.domain.ModelDocuments;
import org.dealwright.scoring.domain.ModelVersions;

/** Gives a new organisation the default scoring model. */
@Dependent
public class GiveDefaultModel {

  private final ModelDocuments documents;
  private final ModelVersions versions;
  private final Clock clock;

  @Inject
  GiveDefaultModel(ModelDocuments documents, ModelVersions versions, Clock clock) {
    this.documents = documents;
    this.versions = versions;
    this.clock = clock;
  }

  void on(@Observes OrganisationCreated event) {
    UUID id = Ids.next();
    Instant now = clock.instant();
    versions.add(id, documents.preset(ModelDocuments.DEFAULT).orElseThrow(), Actor.AUTOMATION, now);
    versions.assign(ModelScope.ORGANISATION, id, now);
  }
}
