package org.dealwright.api.sla;

/**
 * What became of a list of holidays.
 *
 * @param added days that were none before
 * @param kept days that were holidays already and have the name now that the list gives them
 */
public record HolidaysImported(int added, int kept) {}
