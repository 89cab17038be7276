package org.dealwright.api.sla;

/**
 * How fast leads are to be answered whose score is high enough.
 *
 * @param minScore the lowest score that it holds for, 0 to 100
 * @param minutes of business time, 1 to 525,600
 */
public record ResponseTargetView(int minScore, int minutes) {}
