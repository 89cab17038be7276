package org.dealwright.api.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An activity to be logged.
 *
 * @param type required; none of the product's own types
 * @param direction of a call, mail, meeting or message; outbound where none is given. Other types
 *     have none
 * @param subject one line, at most 200 characters; a note or task needs it or a body
 * @param body at most 10,000 characters
 * @param outcome how it ended, at most 200 characters
 * @param durationSeconds from 0 to a week
 * @param occurredAt when it happened, UTC, not in the future; now where none is given
 * @param dueAt until when a task is to be done, UTC; other types have none
 */
public record LogActivityRequest(
    @Nullable ActivityType type,
    @Nullable ActivityDirection direction,
    @Nullable String subject,
    @Nullable String body,
    @Nullable String outcome,
    @Nullable Integer durationSeconds,
    @Nullable Instant occurredAt,
    @Nullable Instant dueAt) {}
