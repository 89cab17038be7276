package org.dealwright.api.organisation;

import java.util.UUID;

/**
 * An organisation.
 *
 * @param slug short name, unique on the platform
 * @param timeZone IANA name; day logic uses it
 * @param currency ISO 4217 code of its reports
 * @param locale BCP 47 tag
 */
public record OrganisationView(
    UUID id,
    String slug,
    String name,
    boolean active,
    String timeZone,
    String currency,
    String locale) {}
