package org.dealwright.capture.application;

/** Fired in the transaction that keeps a submission. */
public record SubmissionReceived() {}
