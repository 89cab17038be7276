package org.dealwright.lead.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.Consent;
import org.dealwright.api.lead.Consents;
import org.dealwright.platform.error.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person who was two leads: each field from the lead that the user chose, else
 * from the one that stays, else from the other.
 */
public final class MergedFacts {

  /** The link to the host's customer, which is no fact of the lead but chosen like one. */
  public static final String CUSTOMER = "customer";

  private static final String CUSTOM = "customFields/";

  private static final Set<String> CHOSEN =
      Set.of(
          "firstName",
          "lastName",
          "email",
          "phone",
          "company",
          "jobTitle",
          "companySize",
          "industry",
          "country",
          "website",
          "source",
          "estimatedValue",
          "assignedTo",
          "followUpAt",
          CUSTOMER);

  private final LeadFacts own;
  private final LeadFacts other;
  private final Set<String> take;

  private MergedFacts(LeadFacts own, LeadFacts other, Set<String> take) {
    this.own = own;
    this.other = other;
    this.take = take;
  }

  /** Names that are no fields to choose are violations. */
  public static void checkChoice(List<String> take, Violations violations) {
    for (int i = 0; i < take.size(); i++) {
      String name = take.get(i);
      violations.check(
          CHOSEN.contains(name) || name.startsWith(CUSTOM),
          "/take/" + i,
          "There is no such field to choose.");
    }
  }

  /**
   * The facts of both.
   *
   * @param own those of the lead that stays
   * @param take fields that the other gives where it has a value
   * @param ownIsOlder whether the lead that stays came first
   */
  public static LeadFacts of(LeadFacts own, LeadFacts other, Set<String> take, boolean ownIsOlder) {
    return new MergedFacts(own, other, take).facts(ownIsOlder);
  }

  private LeadFacts facts(boolean ownIsOlder) {
    Attribution first = ownIsOlder ? own.attribution() : other.attribution();
    Attribution second = ownIsOlder ? other.attribution() : own.attribution();
    return new LeadFacts(
        chosen("firstName", own.firstName(), other.firstName()),
        chosen("lastName", own.lastName(), other.lastName()),
        chosen("email", own.email(), other.email()),
        chosen("phone", own.phone(), other.phone()),
        chosen("company", own.company(), other.company()),
        chosen("jobTitle", own.jobTitle(), other.jobTitle()),
        chosen("companySize", own.companySize(), other.companySize()),
        chosen("industry", own.industry(), other.industry()),
        chosen("country", own.country(), other.country()),
        chosen("website", own.website(), other.website()),
        Objects.requireNonNull(chosen("source", own.source(), other.source())),
        chosen("estimatedValue", own.estimatedValue(), other.estimatedValue()),
        chosen("assignedTo", own.assignedTo(), other.assignedTo()),
        chosen("followUpAt", own.followUpAt(), other.followUpAt()),
        Stream.concat(own.tags().stream(), other.tags().stream()).distinct().toList(),
        customFields(),
        first.equals(Attribution.NONE) ? second : first,
        new Consents(
            last(own.consent().email(), other.consent().email()),
            last(own.consent().phone(), other.consent().phone()),
            last(own.consent().ads(), other.consent().ads())));
  }

  private <T> @Nullable T chosen(String field, @Nullable T mine, @Nullable T theirs) {
    return mine == null || (take.contains(field) && theirs != null) ? theirs : mine;
  }

  private Map<String, Object> customFields() {
    Set<String> keys = new HashSet<>(own.customFields().keySet());
    keys.addAll(other.customFields().keySet());
    Map<String, Object> merged = new HashMap<>();
    for (String key : keys) {
      merged.put(
          key, chosen(CUSTOM + key, own.customFields().get(key), other.customFields().get(key)));
    }
    return merged;
  }

  private static @Nullable Consent last(@Nullable Consent mine, @Nullable Consent theirs) {
    if (mine == null || theirs == null) {
      return mine == null ? theirs : mine;
    }
    return Objects.requireNonNull(theirs.at()).isAfter(mine.at()) ? theirs : mine;
  }
}
