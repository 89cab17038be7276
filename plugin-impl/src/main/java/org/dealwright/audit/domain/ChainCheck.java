package org.dealwright.audit.domain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.audit.AuditFault;
import org.dealwright.api.audit.BrokenPlace;
import org.jspecify.annotations.Nullable;

/** Walks along a chain and stops looking at the first place where it does not hold. */
public final class ChainCheck {

  private final Map<String, SealKey> keys;
  private final ChainLink head;
  private ChainLink last = ChainLink.START;
  private long erased;
  private boolean reachedHead;
  private @Nullable BrokenPlace broken;

  /**
   * A walk that is to begin.
   *
   * @param keys by their ids
   * @param head how far the sealer had come before the walk; it may be further by now
   */
  public ChainCheck(Map<String, SealKey> keys, ChainLink head) {
    this.keys = Map.copyOf(keys);
    this.head = head;
    this.reachedHead = head.isSameAs(ChainLink.START);
  }

  /** Takes the next entry, in the order of the places that the database has. */
  public void next(SealedEntry sealed) {
    if (broken != null) {
      return;
    }
    Optional<AuditFault> fault = fault(sealed);
    if (fault.isPresent()) {
      broken(fault.get(), fault.get() == AuditFault.MISSING ? null : sealed.entry().id());
      return;
    }
    last = sealed.link();
    reachedHead |= last.isSameAs(head);
    erased += sealed.values() == null ? 1 : 0;
  }

  private Optional<AuditFault> fault(SealedEntry sealed) {
    if (sealed.link().sequence() > last.sequence() + 1) {
      return Optional.of(AuditFault.MISSING);
    }
    SealKey key = keys.get(sealed.keyId());
    if (key == null) {
      return Optional.of(AuditFault.UNKNOWN_KEY);
    }
    if (!sealed.link().isSameAs(last.next(sealed.entry(), key))) {
      return Optional.of(AuditFault.CHANGED);
    }
    SaltedValues values = sealed.values();
    boolean kept = values == null || Digests.same(values.digest(), sealed.entry().valuesDigest());
    return kept ? Optional.empty() : Optional.of(AuditFault.VALUES_CHANGED);
  }

  /** Ends the walk: the chain must have reached as far as the sealer had come. */
  public void end() {
    if (broken == null && !reachedHead) {
      broken(AuditFault.CUT_OFF, null);
    }
  }

  private void broken(AuditFault fault, @Nullable UUID entry) {
    broken = new BrokenPlace(last.sequence() + 1, entry, fault);
  }

  public long verified() {
    return last.sequence();
  }

  public long erased() {
    return erased;
  }

  public Optional<BrokenPlace> firstBroken() {
    return Optional.ofNullable(broken);
  }
}
