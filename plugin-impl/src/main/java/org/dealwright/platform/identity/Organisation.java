package org.dealwright.platform.identity;

import java.time.ZoneId;
import java.util.UUID;

/**
 * An organisation: the owner of every record.
 *
 * @param slug short name, unique on the platform
 * @param zone what day logic uses
 * @param currency ISO 4217 code of its reports
 * @param locale BCP 47 tag
 */
public record Organisation(
    UUID id,
    String slug,
    String name,
    boolean active,
    ZoneId zone,
    String currency,
    String locale) {

  /** The same organisation under another name, or in another state. */
  public Organisation with(String newName, boolean nowActive) {
    return new Organisation(id, slug, newName, nowActive, zone, currency, locale);
  }
}
