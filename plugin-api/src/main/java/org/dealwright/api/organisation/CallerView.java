package org.dealwright.api.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, and what that person may do.
 *
 * @param organisation the one that this request acts in; null for an operator of none
 * @param organisations all that the person belongs to
 * @param permissions for instance {@code leads-write}
 */
public record CallerView(
    String subject,
    String userName,
    String displayName,
    @Nullable String email,
    @Nullable OrganisationView organisation,
    List<OrganisationView> organisations,
    List<String> permissions) {}
