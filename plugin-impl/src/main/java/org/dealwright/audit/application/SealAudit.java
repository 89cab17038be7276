package org.dealwright.audit.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.audit.application.AuditRepository.Sealing;
import org.dealwright.audit.domain.ChainLink;
import org.dealwright.audit.domain.LoggedEntry;
import org.dealwright.audit.domain.SealKey;

/** Chains what was recorded since, a batch in a transaction; those who record wait for nothing. */
@Dependent
public class SealAudit {

  private static final int BATCH = 1_000;

  private final AuditRepository log;
  private final SealKeys keys;
  private final Clock clock;

  @Inject
  SealAudit(AuditRepository log, SealKeys keys, Clock clock) {
    this.log = log;
    this.keys = keys;
    this.clock = clock;
  }

  /** Seals the next batch; false when nothing is left, or no key is configured. */
  @Transactional
  public boolean next() {
    return keys.current().map(this::next).orElse(false);
  }

  private boolean next(SealKey key) {
    ChainLink link = log.lockHead();
    List<Sealing> sealings = new ArrayList<>();
    for (LoggedEntry entry : log.unsealed(BATCH)) {
      link = link.next(entry, key);
      sealings.add(new Sealing(entry, link));
    }
    if (!sealings.isEmpty()) {
      log.seal(sealings, key.id(), clock.instant());
    }
    return sealings.size() == BATCH;
  }
}
