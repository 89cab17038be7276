package org.dealwright.api.customer;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.ActorView;

/**
 * A lead that became a customer of the host.
 *
 * @param at UTC
 * @param by who converted it
 */
public record ConversionView(UUID customerId, ConversionWay way, Instant at, ActorView by) {}
