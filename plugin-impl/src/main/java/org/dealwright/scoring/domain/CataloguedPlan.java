package org.dealwright.scoring.domain;

import java.util.List;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * A plan of the organisation's catalogue: typed in, or told by the host, to which people may add
 * what the host does not tell.
 *
 * @param told null where it was typed in
 */
public record CataloguedPlan(UUID id, Facts facts, @Nullable Told told, int version) {

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

  /**
   * What the host has of it.
   *
   * @param host its stable key
   * @param code the host's key of the plan
   * @param fields those of the facts that the host tells
   */
  public record Told(String host, String code, List<PlanField> fields) {

    public Told {
      fields = List.copyOf(fields);
    }
  }

  /** The same plan with other facts. */
  public CataloguedPlan changed(Facts other) {
    return new CataloguedPlan(id, other, told, version + 1);
  }

  /** The same plan as the host tells it now. */
  CataloguedPlan mirrored(Facts other, Told now) {
    return new CataloguedPlan(id, other, now, version + 1);
  }

  /** Whether the host tells this of it. */
  public boolean isTold(PlanField field) {
    return told != null && told.fields().contains(field);
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
        version,
        told == null ? null : told.host(),
        told == null ? List.of() : told.fields().stream().map(PlanField::toString).toList());
  }
}
