package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.dealwright.platform.identity.OrganisationCreated;
import org.dealwright.scoring.domain.ModelRepository;

/** Gives a new organisation the default scoring model. */
@Dependent
public class GiveDefaultModel {

  private final ModelRepository models;
  private final Clock clock;

  @Inject
  GiveDefaultModel(ModelRepository models, Clock clock) {
    this.models = models;
    this.clock = clock;
  }

  void on(@Observes OrganisationCreated event) {
    models.publishDefault(clock.instant());
  }
}
