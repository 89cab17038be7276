package org.dealwright.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.activity.ActivityDirection;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for an activity whoever logs it. */
class ActivityTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final About LEAD = About.lead(new UUID(1, 1));
  private static final Actor NORA = Actor.user("nora", "Nora Lindqvist");

  @Test
  void whatIsNotGivenIsUnderstood() {
    Activity call = Activity.logged(ActivityType.CALL, LEAD, about("x"), NORA, NOON);

    assertThat(call.content().occurredAt()).isEqualTo(NOON);
    assertThat(call.content().direction()).isEqualTo(ActivityDirection.OUTBOUND);
    assertThat(call.isOutboundContact()).isTrue();
  }

  @Test
  void aNoteHasNoDirectionAndIsNoContact() {
    Activity note = Activity.logged(ActivityType.NOTE, LEAD, about("x"), NORA, NOON);

    assertThat(note.content().direction()).isNull();
    assertThat(note.isOutboundContact()).isFalse();
  }

  @Test
  void anEditKeepsTheTimeUnlessItNamesOne() {
    Activity note = Activity.logged(ActivityType.NOTE, LEAD, about("x"), NORA, NOON);

    Activity edited = note.with(about("y"), NOON.plusSeconds(60));

    assertThat(edited.content().occurredAt()).isEqualTo(NOON);
    assertThat(edited.updatedAt()).isEqualTo(NOON.plusSeconds(60));
    assertThat(edited.version()).isEqualTo(note.version() + 1);
  }

  @Test
  void onlyWhoLoggedItOwnsIt() {
    Activity note = Activity.logged(ActivityType.NOTE, LEAD, about("x"), NORA, NOON);
    Activity machine = Activity.logged(ActivityType.NOTE, LEAD, about("x"), Actor.IMPORT, NOON);

    assertThat(note.isOf(NORA)).isTrue();
    assertThat(note.isOf(Actor.user("tomasz", "Tomasz Wrona"))).isFalse();
    assertThat(machine.isOf(Actor.IMPORT)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(ActivityType.class)
  void eachTypeIsEitherPeoplesOrTheProducts(ActivityType type) {
    Violations violations = new Violations();

    ActivityRules.checkType(type, violations);

    assertThat(violations.list().isEmpty()).isNotEqualTo(type.isSystem());
    assertThat(type.isContact() && type.isSystem()).isFalse();
  }

  @Test
  void aClientsClockMayBeAFewMinutesAhead() {
    assertThat(faults(NOON.plusSeconds(300))).isEmpty();
    assertThat(faults(NOON.plusSeconds(301))).containsExactly("/occurredAt");
  }

  private static List<String> faults(Instant occurredAt) {
    Violations violations = new Violations();
    ActivityContent content = new ActivityContent(null, "x", null, null, null, occurredAt, null);
    ActivityRules.check(ActivityType.NOTE, content, NOON, violations);
    return violations.list().stream().map(FieldError::pointer).toList();
  }

  private static ActivityContent about(String subject) {
    return new ActivityContent(null, subject, null, null, null, null, null);
  }
}
