package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.scoring.ModelInForce;
import org.dealwright.api.scoring.ModelScope;
import org.dealwright.api.scoring.ModelSummary;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.scoring.domain.ModelVersions;
import org.jspecify.annotations.Nullable;

/**
 * Lets a published version score the leads of a scope. The open leads are scored again in the
 * background; no threshold fires for it, and what would have moved is listed.
 */
@Dependent
public class PutInForce {

  private final ModelVersions versions;
  private final PipelineRepository pipelines;
  private final RescoreByNewModel rescore;
  private final ModelAudit audit;
  private final Clock clock;

  @Inject
  PutInForce(
      ModelVersions versions,
      PipelineRepository pipelines,
      RescoreByNewModel rescore,
      ModelAudit audit,
      Clock clock) {
    this.versions = versions;
    this.pipelines = pipelines;
    this.rescore = rescore;
    this.audit = audit;
    this.clock = clock;
  }

  /** Goes back to a version of before; the scope is the whole organisation where none is given. */
  @Transactional
  public ModelInForce rollBack(UUID id, @Nullable ModelScope scope) {
    versions.lock();
    return put("scoring-model.rolled-back", id, orOrganisation(scope));
  }

  /**
   * Takes a version out of a source or a pipeline, whose leads are then scored as all others.
   *
   * @throws ConflictException if the version is not in force there
   */
  @Transactional
  public ModelInForce withdraw(UUID id, @Nullable ModelScope scope) {
    versions.lock();
    ModelSummary model = existing(id);
    ModelScope left = orOrganisation(scope);
    if (left.equals(ModelScope.ORGANISATION)) {
      throw new ValidationException("/source", "Name a source or a pipeline.");
    }
    if (!versions.withdraw(left, id)) {
      throw new ConflictException("model-not-in-force", "The model does not score these leads.");
    }
    audit.inForce("scoring-model.withdrawn", left, name(model), null);
    return new ModelInForce(existing(id), left, rescore.start());
  }

  @Transactional(Transactional.TxType.MANDATORY)
  ModelInForce put(String action, UUID id, ModelScope scope) {
    check(scope);
    ModelSummary model = existing(id);
    Optional<UUID> before = versions.assign(scope, id, clock.instant());
    audit.inForce(
        action,
        scope,
        before.flatMap(versions::find).map(PutInForce::name).orElse(null),
        name(model));
    return new ModelInForce(existing(id), scope, rescore.start());
  }

  private void check(ModelScope scope) {
    UUID pipeline = scope.pipelineId();
    if (pipeline != null && scope.source() != null) {
      throw new ValidationException("/pipelineId", "A source or a pipeline, not both.");
    }
    if (pipeline != null && pipelines.find(pipeline).isEmpty()) {
      throw new ValidationException("/pipelineId", "There is no such pipeline.");
    }
  }

  private static ModelScope orOrganisation(@Nullable ModelScope scope) {
    return scope == null ? ModelScope.ORGANISATION : scope;
  }

  private static String name(ModelSummary model) {
    return model.key() + " " + model.version();
  }

  private ModelSummary existing(UUID id) {
    return versions.find(id).orElseThrow(() -> new NotFoundException("model"));
  }
}
