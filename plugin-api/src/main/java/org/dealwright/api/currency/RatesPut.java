package org.dealwright.api.currency;

/**
 * What became of rates that were sent.
 *
 * @param rates how many there were
 * @param changed how many of them are new or other than before; open deals follow in the background
 */
public record RatesPut(int rates, int changed) {}
