package org.dealwright.api.tracking;

import org.jspecify.annotations.Nullable;

/**
 * A visitor who consented to be tracked comes to a page.
 *
 * @param token the token of before, even if it has expired; null for a new visitor
 * @param touch where the visitor came from; null where that is not known
 */
public record VisitRequest(@Nullable String token, @Nullable Touch touch) {}
