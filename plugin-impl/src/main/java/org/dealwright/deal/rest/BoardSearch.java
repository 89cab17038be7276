package org.dealwright.deal.rest;

import jakarta.ws.rs.QueryParam;
import org.dealwright.deal.application.ReadBoard;
import org.dealwright.platform.error.Violations;
import org.jspecify.annotations.Nullable;

/** The query parameters that narrow a board. */
public class BoardSearch {

  private static final int TEXT_LENGTH = 200;

  @QueryParam("q")
  private @Nullable String text;

  @QueryParam("owner")
  private @Nullable String owner;

  @QueryParam("scoreMin")
  private @Nullable Integer scoreMin;

  ReadBoard.Search checked() {
    Violations violations = new Violations();
    violations.check(text == null || text.length() <= TEXT_LENGTH, "q", "At most 200 characters.");
    violations.check(
        scoreMin == null || (scoreMin >= 0 && scoreMin <= 100), "scoreMin", "From 0 to 100.");
    violations.throwIfAny();
    return new ReadBoard.Search(blankToNull(text), blankToNull(owner), scoreMin);
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.trim();
  }
}
