package org.dealwright.api.host;

import org.jspecify.annotations.Nullable;

/**
 * A user of the platform.
 *
 * @param id subject in the identity provider
 */
public record UserView(String id, String userName, String displayName, @Nullable String email) {}
