package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.api.activity.NextActivityView;
import org.dealwright.api.deal.CardPage;
import org.dealwright.api.deal.CardView;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.host.UserDirectory;
import org.dealwright.api.host.UserView;
import org.dealwright.api.scoring.ScoreBand;
import org.dealwright.api.scoring.ScoreSummary;
import org.dealwright.deal.application.BoardQuery.Row;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.persistence.Keyset;
import org.dealwright.sla.domain.SlaStates;
import org.jspecify.annotations.Nullable;

/** Dresses cards: owner's name, days in the stage, and whether that is long. */
@Dependent
class Cards {

  private final StageDurations durations;
  private final NextActivities nextActivities;
  private final UserDirectory users;
  private final Caller caller;

  @Inject
  Cards(
      StageDurations durations, NextActivities nextActivities, UserDirectory users, Caller caller) {
    this.durations = durations;
    this.nextActivities = nextActivities;
    this.users = users;
    this.caller = caller;
  }

  /** Turns rows of one pipeline into cards. */
  interface Dresser {
    CardView apply(Row row);
  }

  /** By subject. Asked before the first query: a slow directory must not hold a connection. */
  Map<String, String> ownerNames() {
    return users.usersOf(caller.organisation().slug()).stream()
        .collect(Collectors.toMap(UserView::id, UserView::displayName, (a, b) -> a));
  }

  Dresser of(UUID pipelineId, List<Row> rows, Map<String, String> names, Instant now) {
    Map<UUID, Duration> averages = durations.averages(pipelineId);
    Function<Row, Optional<NextActivityView>> next = nextActivities.of(rows);
    return row -> card(row, next.apply(row).orElse(null), names, averages, now);
  }

  /** The card of a deal that was read already, with what is to be done next for it. */
  CardView of(DealView deal, Row row, Map<String, String> names, Instant now) {
    return card(row, deal.nextActivity(), names, durations.averages(deal.pipelineId()), now);
  }

  /** The first {@code limit} rows as cards; one more row means that there is a next page. */
  static CardPage page(List<Row> rows, int limit, Dresser dresser) {
    List<Row> shown = rows.stream().limit(limit).toList();
    String next = null;
    if (rows.size() > limit) {
      Row last = shown.get(shown.size() - 1);
      next = Keyset.encode(List.of(last.enteredStageAt().toString(), last.dealId().toString()));
    }
    return new CardPage(shown.stream().map(dresser::apply).toList(), next);
  }

  private static CardView card(
      Row row,
      @Nullable NextActivityView next,
      Map<String, String> names,
      Map<UUID, Duration> averages,
      Instant now) {
    Duration inStage = Duration.between(row.enteredStageAt(), now);
    Duration average = averages.get(row.stageId());
    return new CardView(
        row.dealId(),
        row.version(),
        row.title(),
        row.leadId(),
        row.leadName(),
        row.company(),
        row.value(),
        score(row),
        row.owner(),
        row.owner() == null ? null : names.get(row.owner()),
        row.stageId(),
        row.enteredStageAt(),
        (int) inStage.toDays(),
        !row.closed() && isSlow(inStage, average),
        row.closed(),
        row.due() == null ? null : SlaStates.running(row.due(), now),
        row.due() == null ? null : row.due().at(),
        row.converted(),
        row.customer(),
        next);
  }

  /** Where deals pass a stage within hours, a day is not slow yet. */
  static boolean isSlow(Duration inStage, @Nullable Duration average) {
    return average != null
        && inStage.compareTo(average) > 0
        && inStage.compareTo(Duration.ofDays(1)) > 0;
  }

  private static @Nullable ScoreSummary score(Row row) {
    if (row.points() == null || row.band() == null || row.coverage() == null) {
      return null;
    }
    return new ScoreSummary(row.points(), ScoreBand.valueOf(row.band()), row.coverage());
  }
}
