package org.dealwright.scoring.domain;

import java.util.UUID;
import org.dealwright.api.scoring.ModelScope;

/** The models that leads are scored with. */
public interface ModelRepository {

  /** Which model scores which lead now. */
  ModelChoice choice();

  /** Which model would score which lead if this one were in force. */
  ModelChoice choiceWith(ModelScope scope, PublishedModel model);

  PublishedModel find(UUID id);
}
