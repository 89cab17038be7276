package org.dealwright.deal.application;

import java.util.UUID;
import org.dealwright.deal.domain.SurvivalCurve;

/** How long deals of a pipeline take until they are won. */
public interface WinTimes {

  /** Over the deals of the last two years; the answer may be ten minutes old. */
  SurvivalCurve of(UUID pipelineId);
}
