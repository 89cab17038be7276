package org.dealwright.api.signal;

import java.util.List;

/**
 * Signals to be taken in, each by itself.
 *
 * @param signals 1 to 1,000
 */
public record SignalsRequest(List<SignalRequest> signals) {}
