package org.dealwright.audit.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dealwright.api.audit.VerificationView;
import org.dealwright.audit.domain.ChainCheck;
import org.dealwright.audit.domain.ChainLink;

/** Says whether the audit log is as it was sealed, and where it is not. */
@Dependent
public class VerifyAudit {

  private final AuditRepository log;
  private final SealKeys keys;

  @Inject
  VerifyAudit(AuditRepository log, SealKeys keys) {
    this.log = log;
    this.keys = keys;
  }

  /** Reads the whole log, row by row; nobody waits for it. */
  @Transactional
  public VerificationView verify() {
    ChainLink head = log.head();
    ChainCheck check = new ChainCheck(keys.all(), head);
    log.eachSealed(check::next);
    check.end();
    return new VerificationView(
        check.firstBroken().isEmpty(),
        check.verified(),
        check.erased(),
        log.countUnsealed(),
        check.firstBroken().orElse(null),
        head.sequence() == 0 ? null : head.seal());
  }
}
