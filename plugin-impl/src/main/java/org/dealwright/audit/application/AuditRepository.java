package org.dealwright.audit.application;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.dealwright.audit.domain.ChainLink;
import org.dealwright.audit.domain.LoggedEntry;
import org.dealwright.audit.domain.SealedEntry;

/** The organisation's audit log as its sealer and its verifier see it. */
public interface AuditRepository {

  /** An entry with the link that it is given. */
  record Sealing(LoggedEntry entry, ChainLink link) {}

  /** The chain's last link; its start where nothing was sealed. */
  ChainLink head();

  /** The chain's last link, locked until the transaction ends: one sealer at a time. */
  ChainLink lockHead();

  /** Entries that are not sealed, the oldest first. */
  List<LoggedEntry> unsealed(int limit);

  long countUnsealed();

  /** Gives entries their links, and the chain its new head. */
  void seal(List<Sealing> sealings, String keyId, Instant now);

  /** All sealed entries in the order of their places. */
  void eachSealed(Consumer<SealedEntry> consumer);
}
