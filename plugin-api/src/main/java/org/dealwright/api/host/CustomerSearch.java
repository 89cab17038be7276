package org.dealwright.api.host;

import org.jspecify.annotations.Nullable;

/**
 * Which customers to find: those that match any of what is given.
 *
 * @param text part of the name or reference, without regard to case
 * @param email an address, compared without regard to case
 * @param domain of an e-mail address, lower case
 * @param phone a number in E.164
 */
public record CustomerSearch(
    @Nullable String text,
    @Nullable String email,
    @Nullable String domain,
    @Nullable String phone) {}
