package org.dealwright.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.audit.AuditFault;
import org.dealwright.api.audit.BrokenPlace;
import org.junit.jupiter.api.Test;

/** Whatever is done to a sealed log without the key shows. */
class ChainCheckTest {

  private static final UUID ACME = new UUID(1, 1);
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.000001Z");
  private static final SealKey KEY = SealKey.of("a key that is long enough to be a key");
  private static final SealKey FORMER = SealKey.of("the key that was used until last year");

  private final List<SealedEntry> log = new ArrayList<>();

  @Test
  void anUntouchedChainHolds() {
    seal(5);

    ChainCheck check = check();

    assertThat(check.firstBroken()).isEmpty();
    assertThat(check.verified()).isEqualTo(5);
    assertThat(check.erased()).isZero();
  }

  @Test
  void anEmptyChainHolds() {
    assertThat(check().firstBroken()).isEmpty();
  }

  @Test
  void anEntryThatWasChangedShows() {
    seal(5);
    SealedEntry old = log.get(2);
    LoggedEntry other =
        new LoggedEntry(
            ACME,
            old.entry().id(),
            NOON,
            "lead.deleted",
            old.entry().operation(),
            old.entry().recordId(),
            old.entry().actorKind(),
            old.entry().actorId(),
            old.entry().requestId(),
            old.entry().valuesDigest());
    log.set(2, new SealedEntry(other, old.link(), old.keyId(), old.values()));

    assertBroken(3, AuditFault.CHANGED);
  }

  @Test
  void aPartThatMovedIntoItsNeighbourShows() {
    seal(1);
    SealedEntry old = log.get(0);
    LoggedEntry other =
        new LoggedEntry(
            ACME,
            old.entry().id(),
            NOON,
            old.entry().action(),
            old.entry().operation() + old.entry().recordId(),
            "",
            old.entry().actorKind(),
            old.entry().actorId(),
            old.entry().requestId(),
            old.entry().valuesDigest());
    log.set(0, new SealedEntry(other, old.link(), old.keyId(), old.values()));

    assertBroken(1, AuditFault.CHANGED);
  }

  @Test
  void anEntryThatWasTakenOutShows() {
    seal(5);
    log.remove(2);

    assertThat(check().firstBroken()).contains(new BrokenPlace(3, null, AuditFault.MISSING));
  }

  @Test
  void theFirstEntryThatWasTakenOutShows() {
    seal(2);
    log.remove(0);

    assertThat(check().firstBroken()).contains(new BrokenPlace(1, null, AuditFault.MISSING));
  }

  @Test
  void entriesThatChangedPlacesShow() {
    seal(5);
    SealedEntry second = log.get(1);
    SealedEntry third = log.get(2);
    log.set(1, new SealedEntry(third.entry(), second.link(), KEY.id(), third.values()));
    log.set(2, new SealedEntry(second.entry(), third.link(), KEY.id(), second.values()));

    assertBroken(2, AuditFault.CHANGED);
  }

  @Test
  void anEntryThatStandsTwiceShows() {
    seal(3);
    log.add(2, log.get(1));

    assertBroken(3, AuditFault.CHANGED);
  }

  @Test
  void entriesThatWereCutOffTheEndShow() {
    seal(5);
    ChainLink head = log.get(4).link();
    log.subList(3, 5).clear();

    assertThat(check(head).firstBroken()).contains(new BrokenPlace(4, null, AuditFault.CUT_OFF));
  }

  @Test
  void whatIsSealedDuringTheWalkIsNoFault() {
    seal(5);

    ChainCheck check = check(log.get(2).link());

    assertThat(check.firstBroken()).isEmpty();
    assertThat(check.verified()).isEqualTo(5);
  }

  @Test
  void valuesThatWereChangedShow() {
    seal(5);
    SealedEntry old = log.get(3);
    SaltedValues other = new SaltedValues(old.values().salt(), "{\"to\": \"other\"}");
    log.set(3, new SealedEntry(old.entry(), old.link(), old.keyId(), other));

    assertBroken(4, AuditFault.VALUES_CHANGED);
  }

  @Test
  void theChainHoldsWithoutValuesThatWereErased() {
    seal(5);
    SealedEntry old = log.get(3);
    log.set(3, new SealedEntry(old.entry(), old.link(), old.keyId(), null));

    ChainCheck check = check();

    assertThat(check.firstBroken()).isEmpty();
    assertThat(check.erased()).isOne();
  }

  @Test
  void aChainSealedAnewWithAnotherKeyShows() {
    seal(2, SealKey.of("what somebody with the database alone made up"));

    assertBroken(1, AuditFault.UNKNOWN_KEY);
  }

  @Test
  void aKeyOfBeforeStillVerifies() {
    seal(2, FORMER);
    seal(2, KEY);

    assertThat(check().verified()).isEqualTo(4);
    assertThat(check().firstBroken()).isEmpty();
  }

  @Test
  void theFirstOfSeveralBrokenPlacesIsTold() {
    seal(5);
    log.remove(3);
    log.remove(1);

    assertThat(check().firstBroken()).map(BrokenPlace::sequence).contains(2L);
    assertThat(check().verified()).isOne();
  }

  private void assertBroken(long sequence, AuditFault fault) {
    UUID entry = log.get((int) sequence - 1).entry().id();
    assertThat(check().firstBroken()).contains(new BrokenPlace(sequence, entry, fault));
  }

  private ChainCheck check() {
    return check(log.isEmpty() ? ChainLink.START : log.get(log.size() - 1).link());
  }

  private ChainCheck check(ChainLink head) {
    ChainCheck check = new ChainCheck(Map.of(KEY.id(), KEY, FORMER.id(), FORMER), head);
    log.forEach(check::next);
    check.end();
    return check;
  }

  private void seal(int entries) {
    seal(entries, KEY);
  }

  private void seal(int entries, SealKey key) {
    for (int i = 0; i < entries; i++) {
      int number = log.size() + 1;
      SaltedValues values = new SaltedValues("salt" + number, "{\"to\": \"" + number + "\"}");
      LoggedEntry entry = entry(number, values.digest());
      ChainLink before = log.isEmpty() ? ChainLink.START : log.get(log.size() - 1).link();
      log.add(new SealedEntry(entry, before.next(entry, key), key.id(), values));
    }
  }

  private static LoggedEntry entry(int number, String digest) {
    return new LoggedEntry(
        ACME,
        new UUID(2, number),
        NOON.plusSeconds(number),
        "lead.updated",
        "crm.leads.update",
        "lead-" + number,
        "USER",
        "nora",
        null,
        digest);
  }
}
