package org.dealwright.api.capture;

import java.util.UUID;

/** The same answer for a new person, a known one and one in quarantine. */
public record CaptureReceipt(UUID submissionId) {}
