package org.dealwright.api.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view to save.
 *
 * @param kind of which list; required, and never changed
 * @param name required, at most 100 characters
 * @param parameters the list's query parameters, without those of its pages and without {@code q},
 *     which may hold personal data; none where it is not given
 * @param columns at most 50; none for the usual ones
 * @param shared whether all users of the organisation see it; false where it is not given
 */
public record SavedViewRequest(
    @Nullable ListKind kind,
    @Nullable String name,
    @Nullable Map<String, List<String>> parameters,
    @Nullable List<String> columns,
    @Nullable Boolean shared) {}
