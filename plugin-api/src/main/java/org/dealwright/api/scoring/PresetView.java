package org.dealwright.api.scoring;

import java.util.Map;

/**
 * A model that the product brings, for an organisation to begin its own with.
 *
 * @param document the model as JSON, as the schema of models describes it
 */
public record PresetView(
    String key, String name, String description, Map<String, Object> document) {}
