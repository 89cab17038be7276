package org.dealwright.platform.audit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A change that is to be recorded.
 *
 * @param action what was done to which kind of record, for instance {@code lead.updated}
 * @param recordId which record
 * @param leadId whose personal data the changes may hold, so that it can be erased; null if
 *     nobody's
 * @param changes what became of what; values that stayed are left out
 * @param actor who did it; null for the caller
 */
public record AuditEntry(
    String action,
    String recordId,
    @Nullable UUID leadId,
    List<Change> changes,
    @Nullable Actor actor) {

  public AuditEntry {
    changes = changes.stream().filter(change -> !change.isNone()).toList();
  }

  /** One value before and after, as text. */
  public record Change(String field, @Nullable String from, @Nullable String to) {

    public static Change of(String field, @Nullable Object from, @Nullable Object to) {
      return new Change(field, text(from), text(to));
    }

    boolean isNone() {
      return Objects.equals(from, to);
    }

    private static @Nullable String text(@Nullable Object value) {
      return value == null ? null : value.toString();
    }
  }

  /** A change by the caller that holds nobody's personal data. */
  public static AuditEntry of(String action, Object recordId, List<Change> changes) {
    return new AuditEntry(action, recordId.toString(), null, changes, null);
  }

  /** The same, about a person. */
  public AuditEntry concerning(@Nullable UUID lead) {
    return new AuditEntry(action, recordId, lead, changes, actor);
  }

  /** The same, by somebody else than the caller. */
  public AuditEntry by(Actor other) {
    return new AuditEntry(action, recordId, leadId, changes, other);
  }

  /** The kind of record, for instance {@code lead}. */
  public String recordType() {
    return action.substring(0, action.indexOf('.'));
  }
}
