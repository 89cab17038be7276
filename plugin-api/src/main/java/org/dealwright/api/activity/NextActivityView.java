package org.dealwright.api.activity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done next for a deal or a lead: the open task of the deal or its lead that is due
 * first, or that the lead is to be come back to.
 *
 * @param taskId null where it is the lead's {@code followUpAt}
 * @param subject null where nobody wrote one
 * @param dueAt UTC; null for a task without a time
 */
public record NextActivityView(
    @Nullable UUID taskId, @Nullable String subject, @Nullable Instant dueAt) {}
