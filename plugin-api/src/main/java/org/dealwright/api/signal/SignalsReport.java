package org.dealwright.api.signal;

import java.util.List;

/**
 * What became of the signals of a request.
 *
 * @param results one for each signal, in the order of the request
 */
public record SignalsReport(
    int accepted, int duplicates, int refused, List<SignalResult> results) {}
