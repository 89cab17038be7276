package org.dealwright.tracking.application;

import org.jspecify.annotations.Nullable;

/**
 * What a browser says of itself.
 *
 * @param origin the site that the page is of; null where the sender is no browser
 * @param optsOut whether it asks not to be tracked
 */
public record Sender(@Nullable String origin, boolean optsOut) {}
