package org.dealwright.platform.identity;

/** Fired in the transaction that makes an organisation, with the caller already acting in it. */
public record OrganisationCreated(Organisation organisation) {}
