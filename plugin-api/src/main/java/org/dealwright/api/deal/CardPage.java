package org.dealwright.api.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** More cards of one column; {@code nextCursor} is null where there are no more. */
public record CardPage(List<CardView> cards, @Nullable String nextCursor) {}
