package org.dealwright.api.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links that somebody has looked at and accepts; each is made or refused by itself.
 *
 * @param items from 1 to 200 links, no lead twice
 */
public record AcceptLinksRequest(@Nullable List<AcceptedLink> items) {}
