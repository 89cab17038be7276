package org.dealwright.api.scoring;

/**
 * An input that was not known when the score was computed.
 *
 * @param couldAdd points that the best value of this input would add; 0 or more
 */
public record UnknownInputView(String factor, String label, int couldAdd) {}
