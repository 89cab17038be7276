package org.dealwright.scoring.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealwright.api.host.HostPlan;
import org.dealwright.scoring.domain.CataloguedPlan.Facts;
import org.jspecify.annotations.Nullable;

/** The facts of a plan, each by itself. */
public enum PlanField {
  CODE("code", Facts::code, HostPlan::code),
  NAME("name", Facts::name, HostPlan::name),
  PRICE("price", Facts::price, HostPlan::price),
  SIZE_FROM("sizeFrom", Facts::sizeFrom, HostPlan::sizeFrom),
  SIZE_TO("sizeTo", Facts::sizeTo, HostPlan::sizeTo),
  FEATURES("features", Facts::features, HostPlan::features);

  private final String field;

  @SuppressWarnings("ImmutableEnumChecker") // Accessors of a record have no state.
  private final Function<Facts, @Nullable Object> kept;

  @SuppressWarnings("ImmutableEnumChecker") // Accessors of a record have no state.
  private final Function<HostPlan, @Nullable Object> told;

  PlanField(
      String field,
      Function<Facts, @Nullable Object> kept,
      Function<HostPlan, @Nullable Object> told) {
    this.field = field;
    this.kept = kept;
    this.told = told;
  }

  /** What the host tells of a plan. */
  static List<PlanField> told(HostPlan plan) {
    return Stream.of(values()).filter(field -> field.told.apply(plan) != null).toList();
  }

  public @Nullable Object of(Facts facts) {
    return kept.apply(facts);
  }

  /** The name on the wire. */
  @Override
  public String toString() {
    return field;
  }
}
