package org.dealwright.tracking.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser whose user consented to be tracked. It begins unknown; when it sends a form, it is
 * known to be the lead's, and what it did becomes the lead's signals. Unknown ones are forgotten
 * after a while, any one when its user asks for it.
 *
 * @param leadId null while it is unknown
 * @param counted its events on the day countedOn, in UTC
 */
public record Visitor(UUID id, @Nullable UUID leadId, LocalDate countedOn, int counted) {

  /** How many more events may come on a day. */
  public int left(int most, LocalDate today) {
    return Math.max(0, most - (countedOn.equals(today) ? counted : 0));
  }

  /** The same after so many more events. */
  public Visitor counting(int more, LocalDate today) {
    return new Visitor(id, leadId, today, more + (countedOn.equals(today) ? counted : 0));
  }
}
