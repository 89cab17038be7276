package org.dealwright.api.lead;

import org.jspecify.annotations.Nullable;

/**
 * Sets a lead's status.
 *
 * @param status required
 * @param reason why; required for {@code lost} and {@code disqualified}
 */
public record SetStatusRequest(@Nullable LeadStatus status, @Nullable String reason) {}
