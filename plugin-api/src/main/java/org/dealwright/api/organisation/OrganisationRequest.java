package org.dealwright.api.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What those who run the platform may change of an organisation.
 *
 * @param name 1 to 200 characters
 * @param active whether people work in it, and the product for it; nothing is lost while it is not
 */
public record OrganisationRequest(@Nullable String name, @Nullable Boolean active) {}
