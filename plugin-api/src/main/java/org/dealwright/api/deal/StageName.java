package org.dealwright.api.deal;

import java.util.UUID;

/** A stage by its id and present name. */
public record StageName(UUID id, String name) {}
