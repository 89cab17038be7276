package org.dealwright.api.signal;

/**
 * Why a signal was refused.
 *
 * @param pointer JSON pointer into the request (RFC 6901), for instance {@code /signals/3/type}
 */
public record SignalProblem(String pointer, String detail) {}
