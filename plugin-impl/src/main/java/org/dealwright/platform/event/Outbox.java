package org.dealwright.platform.event;

import java.util.List;
import java.util.UUID;

/** Where events are put, in the transaction that caused them. */
public interface Outbox {

  /**
   * An event to publish.
   *
   * @param version of the aggregate, given under the aggregate's lock
   * @param payload one of the records in {@code org.dealwright.api.event}
   */
  record Entry(String type, String aggregateType, UUID aggregateId, int version, Object payload) {}

  void append(List<Entry> entries);
}
