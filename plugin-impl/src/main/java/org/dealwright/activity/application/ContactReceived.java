package org.dealwright.activity.application;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.activity.ActivityType;

/**
 * A lead turned to us, as a user logged it. Fired in the transaction that logs it; the lead is
 * locked.
 */
public record ContactReceived(UUID activityId, UUID leadId, ActivityType type, Instant at) {}
