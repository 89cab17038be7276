package org.dealwright.api.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A new organisation; it gets a default pipeline and the default scoring model.
 *
 * @param slug lower-case letters, digits and hyphens; tokens name the organisation by it
 * @param timeZone IANA name, {@code UTC} where it is not given
 * @param currency ISO 4217 code, {@code EUR} where it is not given
 * @param locale BCP 47 tag, {@code en} where it is not given
 */
public record CreateOrganisationRequest(
    @Nullable String slug,
    @Nullable String name,
    @Nullable String timeZone,
    @Nullable String currency,
    @Nullable String locale) {}
