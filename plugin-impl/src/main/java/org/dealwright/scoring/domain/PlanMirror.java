package org.dealwright.scoring.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dealwright.api.host.HostPlan;
import org.dealwright.api.plan.PlanRequest;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.scoring.domain.CataloguedPlan.Facts;
import org.dealwright.scoring.domain.CataloguedPlan.Told;
import org.jspecify.annotations.Nullable;

/**
 * What has to become of a catalogue so that it has the plans that the host sells now. What the host
 * tells of a plan replaces what was typed in; what it does not tell stays. Plans that were typed in
 * stay beside the host's; one that has the code of a plan of the host becomes that plan.
 */
public final class PlanMirror {

  private static final Pattern NOT_IN_CODES = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER = Pattern.compile("^-+|-+$");
  private static final int CODE = 40;

  private final String host;
  private final List<CataloguedPlan> present;
  private final Supplier<UUID> ids;
  private final List<Step> steps = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final Set<UUID> kept = new HashSet<>();
  private final Set<String> codes = new HashSet<>();

  private PlanMirror(String host, List<CataloguedPlan> present, Supplier<UUID> ids) {
    this.host = host;
    this.present = present;
    this.ids = ids;
  }

  /**
   * A plan that is added, changed or deleted.
   *
   * @param before null for a new one
   * @param after null for one that is sold no more
   */
  public record Step(@Nullable CataloguedPlan before, @Nullable CataloguedPlan after) {}

  /**
   * What has to be done.
   *
   * @param steps what is deleted comes first, so that its code is free
   * @param refused plans of the host that cannot be taken, each with the reason
   */
  public record Outcome(List<Step> steps, List<String> refused) {}

  /**
   * Compares a catalogue with what the host sells.
   *
   * @param ids gives an id for each new plan
   */
  public static Outcome of(
      String host, List<CataloguedPlan> present, List<HostPlan> sold, Supplier<UUID> ids) {
    PlanMirror mirror = new PlanMirror(host, present, ids);
    sold.forEach(mirror::take);
    List<Step> steps = new ArrayList<>(mirror.deletions());
    steps.addAll(mirror.steps);
    return new Outcome(List.copyOf(steps), List.copyOf(mirror.refused));
  }

  private List<Step> deletions() {
    return present.stream()
        .filter(plan -> plan.told() != null && !kept.contains(plan.id()))
        .map(plan -> new Step(plan, null))
        .toList();
  }

  private void take(HostPlan sold) {
    String code = code(sold.code());
    CataloguedPlan before = before(sold, code).orElse(null);
    if (before != null) {
      kept.add(before.id());
    }
    if (!codes.add(code)) {
      refused.add(sold.code() + ": another plan of the host has the code " + code + " here.");
      return;
    }
    try {
      mirror(before, sold, code);
    } catch (ValidationException e) {
      refused.add(sold.code() + ": " + e.errors());
    }
  }

  /** The one that the host's plan is already, else the one that somebody typed in. */
  private Optional<CataloguedPlan> before(HostPlan sold, String code) {
    return one(plan -> plan.told() != null && plan.told().code().equals(sold.code()))
        .or(() -> one(plan -> plan.told() == null && plan.facts().code().equals(code)));
  }

  private Optional<CataloguedPlan> one(Predicate<CataloguedPlan> wanted) {
    return present.stream().filter(wanted).findFirst();
  }

  private void mirror(@Nullable CataloguedPlan before, HostPlan sold, String code) {
    PlanRequest request =
        new PlanRequest(
            code,
            sold.name(),
            either(sold.price(), before, PlanField.PRICE, Facts::price),
            either(sold.sizeFrom(), before, PlanField.SIZE_FROM, Facts::sizeFrom),
            either(sold.sizeTo(), before, PlanField.SIZE_TO, Facts::sizeTo),
            either(sold.features(), before, PlanField.FEATURES, Facts::features));
    Facts facts = PlanRules.checked(request, null);
    Told told = new Told(host, sold.code(), PlanField.told(sold));
    if (before == null) {
      steps.add(new Step(null, new CataloguedPlan(ids.get(), facts, told, 0)));
    } else if (!facts.equals(before.facts()) || !told.equals(before.told())) {
      steps.add(new Step(before, before.mirrored(facts, told)));
    }
  }

  /** What the host tells, else what people gave; what it told once and tells no more is gone. */
  private static <T> @Nullable T either(
      @Nullable T told,
      @Nullable CataloguedPlan before,
      PlanField field,
      Function<Facts, @Nullable T> typed) {
    if (told != null || before == null || before.isTold(field)) {
      return told;
    }
    return typed.apply(before.facts());
  }

  /** The host's code in the letters of ours. */
  private static String code(String host) {
    String letters = NOT_IN_CODES.matcher(host.toLowerCase(Locale.ROOT)).replaceAll("-");
    String whole = OUTER.matcher(letters).replaceAll("");
    return whole.substring(0, Math.min(CODE, whole.length()));
  }
}
