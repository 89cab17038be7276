package org.dealwright.api.scoring;

import java.util.UUID;
import org.dealwright.api.lead.LeadSource;
import org.jspecify.annotations.Nullable;

/**
 * Which leads a model scores: those of a source, those in a pipeline, or, where both are null, all
 * leads of the organisation that have no model of their own.
 *
 * @param source leads that came through this source; null for any
 * @param pipelineId leads whose deal is in this pipeline, and for the default one those without a
 *     deal too; null for any
 */
public record ModelScope(@Nullable LeadSource source, @Nullable UUID pipelineId) {

  /** All leads that have no model of their own. */
  public static final ModelScope ORGANISATION = new ModelScope(null, null);
}
