package org.dealwright.scoring.domain;

import java.util.List;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** A plan of the organisation's catalogue. */
public record CataloguedPlan(UUID id, Facts facts, int version) {

  /** What a plan is. */
  public record Facts(
      String code,
      String name,
      @Nullable Money price,
      @Nullable Integer sizeFrom,
      @Nullable Integer sizeTo,
      List<String> features) {

    public Facts {
      features = List.copyOf(features);
    }
  }

  /** The same plan with other facts. */
  public CataloguedPlan changed(Facts other) {
    return new CataloguedPlan(id, other, version + 1);
  }

  public PlanView view() {
    return new PlanView(
        id,
        facts.code(),
        facts.name(),
        facts.price(),
        facts.sizeFrom(),
        facts.sizeTo(),
        facts.features(),
        version);
  }
}
