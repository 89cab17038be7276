package org.dealwright.platform.identity;

import java.util.UUID;

/** Fired in the transaction that renames, deactivates or reactivates an organisation. */
public record OrganisationChanged(UUID id) {}
