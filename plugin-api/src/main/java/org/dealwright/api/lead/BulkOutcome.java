package org.dealwright.api.lead;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of several leads, in the order of the request.
 *
 * @param changed how many were changed
 * @param refused how many were not
 */
public record BulkOutcome(int changed, int refused, List<Item> items) {

  /**
   * One lead.
   *
   * @param code null if the lead was changed, else the stable code of the problem
   * @param detail null if the lead was changed, else what is wrong
   */
  public record Item(UUID id, @Nullable String code, @Nullable String detail) {}
}
