package org.dealwright.api.pipeline;

import java.util.UUID;

/**
 * A stage named from elsewhere.
 *
 * @param colour {@code #rrggbb}
 */
public record StageRef(UUID id, String name, String colour, StageType type) {}
