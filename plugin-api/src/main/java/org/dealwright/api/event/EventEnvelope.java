package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A published event as CloudEvents 1.0 has it. It says what happened to which record, and names no
 * person but users by their ids; what the record has become is read from the API. An event may come
 * twice, with the same id.
 *
 * @param specversion {@code 1.0}
 * @param id of the event, the same however often it is sent
 * @param source the organisation whose record it is, as a path
 * @param type for instance {@code deal.stage_advanced}
 * @param subject id of the record
 * @param time UTC
 * @param datacontenttype {@code application/json}
 * @param aggregateversion counts the events of the record; a higher one happened later
 * @param data one of the records of this package, as the type says
 */
public record EventEnvelope(
    String specversion,
    UUID id,
    String source,
    String type,
    UUID subject,
    Instant time,
    String datacontenttype,
    int aggregateversion,
    Object data) {}
