package org.dealwright.platform.identity;

/** Fired in the transaction that gives the caller's organisation another reporting currency. */
public record ReportingCurrencyChanged() {}
