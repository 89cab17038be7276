package org.dealwright.sla.domain;

import java.time.Duration;

/**
 * How fast leads are answered whose score is high enough.
 *
 * @param minScore the lowest score that belongs to it, 0 to 100
 * @param target open time within which they are answered
 */
public record ResponseTier(int minScore, Duration target) {}
