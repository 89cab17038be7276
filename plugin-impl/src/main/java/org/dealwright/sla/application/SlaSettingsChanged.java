package org.dealwright.sla.application;

import java.util.UUID;

/** Fired when an organisation's service levels were changed; to be heard after the commit. */
public record SlaSettingsChanged(UUID organisationId) {}
