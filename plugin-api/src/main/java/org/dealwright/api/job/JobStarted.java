package org.dealwright.api.job;

import java.util.UUID;

/** A job was accepted and runs in the background. */
public record JobStarted(UUID runId) {}
