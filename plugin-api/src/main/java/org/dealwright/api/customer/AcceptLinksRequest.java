package org.dealwright.api.customer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Links that somebody has looked at and accepts; each is made or refused by itself.
 *
 * @param items from 1 to 200 links, no lead twice
 */
public record AcceptLinksRequest(@Nullable List<Item> items) {

  /**
   * A lead as the user saw it, and the customer that it belongs to.
   *
   * @param leadVersion as the proposal had it
   */
  public record Item(
      @Nullable UUID leadId, @Nullable Integer leadVersion, @Nullable UUID customerId) {}
}
