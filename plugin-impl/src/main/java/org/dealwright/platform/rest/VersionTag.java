package org.dealwright.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealwright.platform.error.PreconditionRequiredException;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * The ETag of a record. A lead's has two parts, the version of its facts and that of its deal, so
 * that each change compares only what it changes.
 */
public record VersionTag(int version, int dealVersion) {

  private static final Pattern FORM = Pattern.compile("(?:W/)?\"?(\\d{1,9})(?:-(\\d{1,9}))?\"?");

  public static VersionTag of(int version) {
    return new VersionTag(version, 0);
  }

  /**
   * Reads the header If-Match.
   *
   * @throws PreconditionRequiredException if it is missing
   * @throws ValidationException if it is no tag of ours
   */
  public static VersionTag required(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionRequiredException();
    }
    Matcher matcher = FORM.matcher(ifMatch.trim());
    if (!matcher.matches()) {
      throw new ValidationException("If-Match", "Send the ETag as the record's answer had it.");
    }
    String deal = matcher.group(2);
    return new VersionTag(
        Integer.parseInt(matcher.group(1)), deal == null ? 0 : Integer.parseInt(deal));
  }

  /** For a record of one part. */
  public EntityTag single() {
    return new EntityTag(Integer.toString(version));
  }

  /** For a lead: facts and deal. */
  public EntityTag both() {
    return new EntityTag(version + "-" + dealVersion);
  }
}
