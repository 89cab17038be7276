package org.dealwright.stream.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, and so wants to be told of: all leads, all deals, or what one record is about.
 *
 * @param id of the one record; null for all
 */
public record Topic(Kind kind, @Nullable UUID id) {

  /** What a topic is about, by its name. */
  public enum Kind {
    LEADS(false),
    DEALS(false),
    PIPELINE(true),
    LEAD(true),
    DEAL(true);

    private final boolean ofOne;

    Kind(boolean ofOne) {
      this.ofOne = ofOne;
    }
  }

  /** Reads {@code leads}, {@code deals}, {@code pipeline:<id>}, {@code lead:<id>} and so on. */
  public static Optional<Topic> parse(String text) {
    String[] parts = text.split(":", 2);
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(parts[0]))
        .filter(kind -> kind.ofOne == (parts.length == 2))
        .findFirst()
        .flatMap(kind -> kind.ofOne ? of(kind, parts[1]) : Optional.of(new Topic(kind, null)));
  }

  private static Optional<Topic> of(Kind kind, String id) {
    try {
      return Optional.of(new Topic(kind, UUID.fromString(id)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether it is something that a page with this topic may show. */
  public boolean covers(StreamedEvent event) {
    return switch (kind) {
      // A lead shows the stage of its deal.
      case LEADS -> event.about().leadId() != null;
      case DEALS -> event.about().dealId() != null || event.family().equals("pipeline");
      case PIPELINE -> isAbout(event.about().pipelineId());
      case LEAD -> isAbout(event.about().leadId());
      case DEAL -> isAbout(event.about().dealId());
    };
  }

  private boolean isAbout(@Nullable UUID record) {
    return record != null && record.equals(id);
  }
}
