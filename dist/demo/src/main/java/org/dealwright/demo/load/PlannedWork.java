package org.dealwright.demo.load;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.api.activity.LogActivityRequest;
import org.dealwright.api.deal.CardView;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.demo.api.DealwrightApi;
import org.dealwright.demo.leads.Dice;

/** What the team means to do next: most of the deals that the board shows first have a task. */
final class PlannedWork {

  private static final int SEEN_PER_STAGE = 16;
  private static final List<String> TASKS =
      List.of("Call back", "Send the offer", "Demo", "Ask for the budget", "Agree on the contract");

  private final DealwrightApi api;
  private final Team team;
  private final Dice dice;

  PlannedWork(DealwrightApi api, Team team) {
    this.api = api;
    this.team = team;
    this.dice = new Dice(team.market().seed());
  }

  void plan(Instant now) {
    UUID pipeline = api.defaultPipeline(team.rep()).id();
    api.board(team.rep(), pipeline, SEEN_PER_STAGE).columns().stream()
        .filter(column -> column.stage().type() == StageType.OPEN)
        .flatMap(column -> column.cards().stream())
        .filter(card -> dice.between(1, 3) > 1)
        .forEach(card -> plan(card, now));
  }

  /** From yesterday, which is late by now, to ten days ahead, in the hours of work. */
  private void plan(CardView card, Instant now) {
    Instant day = now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(dice.between(-1, 10)));
    Instant due = day.plus(Duration.ofMinutes(30L * dice.between(16, 33)));
    api.log(
        team.rep(),
        card.dealId(),
        new LogActivityRequest(
            ActivityType.TASK, null, dice.pick(TASKS), null, null, null, null, due));
  }
}
