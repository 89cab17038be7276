package org.dealwright.api.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How a draft is to be tried.
 *
 * @param scope which leads it would score; null for all that have no model of their own
 * @param leads how many leads to try it on at most, 1 to 10,000; null for 2,000
 */
public record TryRequest(@Nullable ModelScope scope, @Nullable Integer leads) {}
