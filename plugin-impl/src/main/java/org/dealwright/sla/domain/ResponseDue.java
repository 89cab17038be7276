package org.dealwright.sla.domain;

import java.time.Instant;

/**
 * By when a lead is to be answered.
 *
 * @param since when its clock started
 * @param warnAt from when on it is due soon; not after {@code at}
 * @param tier lowest score of the highest tier that the lead has reached
 */
public record ResponseDue(Instant since, Instant at, Instant warnAt, int tier) {}
