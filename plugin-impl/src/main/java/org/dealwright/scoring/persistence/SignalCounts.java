package org.dealwright.scoring.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.api.signal.SignalType;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.model.FeatureValue;
import org.dealwright.scoring.model.FeatureValue.Events;
import org.dealwright.scoring.model.Features;

/** What leads did, by day, as features of the kernel. */
@Dependent
class SignalCounts {

  /** What Dealwright sees by itself, too, in forms and messages. */
  private static final Set<String> STEPS =
      Stream.of(SignalType.values())
          .filter(SignalType::isStep)
          .map(SignalType::toString)
          .collect(Collectors.toUnmodifiableSet());

  private final SqlGateway sql;

  @Inject
  SignalCounts(SqlGateway sql) {
    this.sql = sql;
  }

  private record Daily(UUID lead, String type, int daysAgo, int count) {}

  /** The leads' events by their age at the moment; leads without any are missing. */
  Map<UUID, Events> of(List<UUID> leadIds, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    List<Daily> rows =
        sql.list(
            """
            select lead_id, type, day, count from signal_daily
            where organisation_id = :organisation and lead_id = any(array(select unnest(:leads)))
            """,
            Map.of("leads", leadIds.toArray(UUID[]::new)),
            (row, context) ->
                new Daily(
                    row.getObject("lead_id", UUID.class),
                    row.getString("type"),
                    daysBetween(row.getObject("day", LocalDate.class), today),
                    row.getInt("count")));
    Map<UUID, Map<String, SortedMap<Integer, Integer>>> byLead = new HashMap<>();
    for (Daily row : rows) {
      byLead
          .computeIfAbsent(row.lead(), lead -> new HashMap<>())
          .computeIfAbsent(row.type(), type -> new TreeMap<>())
          .merge(row.daysAgo(), row.count(), Integer::sum);
    }
    Map<UUID, Events> events = new HashMap<>();
    byLead.forEach((lead, counts) -> events.put(lead, new Events(counts)));
    return events;
  }

  /** The events of a lead that did each of these once. */
  static Events once(Set<SignalType> types, Instant at, Instant now) {
    int daysAgo =
        daysBetween(
            LocalDate.ofInstant(at, ZoneOffset.UTC), LocalDate.ofInstant(now, ZoneOffset.UTC));
    return new Events(
        types.stream()
            .collect(
                Collectors.toMap(SignalType::toString, type -> new TreeMap<>(Map.of(daysAgo, 1)))));
  }

  private static int daysBetween(LocalDate day, LocalDate today) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(day, today));
  }

  /**
   * Adds events to the facts of a lead. Where the organisation receives no signals, to have seen
   * none means nothing; then what the host tells of a lead is known of it, and nothing else.
   *
   * @param received whether the organisation receives signals at all
   */
  static Features with(Features facts, Events seen, boolean received) {
    Map<String, FeatureValue> known = new HashMap<>(facts.known());
    Set<String> steps = new HashSet<>(facts.names("journeySteps").orElse(Set.of()));
    steps.addAll(seen.counts().keySet());
    if (received || steps.stream().anyMatch(STEPS::contains)) {
      known.put("journeySteps", new FeatureValue.Names(steps));
    }
    if (received) {
      known.put("signals", seen);
    } else if (!STEPS.containsAll(seen.counts().keySet())) {
      known.put("signals", new Events(seen.counts(), false));
    }
    return new Features(known);
  }
}
