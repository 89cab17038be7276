package org.dealwright.api.lead;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of several new leads, in the order of the request.
 *
 * @param created how many were added
 * @param refused how many were not
 */
public record BulkCreated(int created, int refused, List<Outcome> items) {

  /**
   * One lead.
   *
   * @param id of the lead; null where it was refused
   * @param code null where the lead was added, else the stable code of the problem
   * @param errors each field at fault
   */
  public record Outcome(@Nullable UUID id, @Nullable String code, List<Fault> errors) {}

  /**
   * What is wrong with one field.
   *
   * @param pointer JSON pointer into the item
   */
  public record Fault(String pointer, String detail) {}
}
