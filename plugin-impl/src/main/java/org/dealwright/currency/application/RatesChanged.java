package org.dealwright.currency.application;

/** Fired in the transaction that changes the organisation's rates or its reporting currency. */
public record RatesChanged() {}
