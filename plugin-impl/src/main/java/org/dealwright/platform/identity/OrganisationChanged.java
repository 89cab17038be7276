package org.dealwright.platform.identity;

import java.util.UUID;

/**
 * Fired in the transaction that renames, deactivates or reactivates an organisation or changes its
 * time zone.
 */
public record OrganisationChanged(UUID id) {}
