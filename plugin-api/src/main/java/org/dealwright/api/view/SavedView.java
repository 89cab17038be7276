package org.dealwright.api.view;

import java.util.List;
import java.util.Map;
import org.dealwright.api.ActorView;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was put together once, to be seen again.
 *
 * @param id a UUID; of a ready-made view its name, for instance {@code hot}
 * @param name how to show it; of a ready-made view in English, the screens have their own words
 * @param parameters what to send to the list, by parameter; each has one value or more
 * @param columns the columns to show, in order; empty for the usual ones
 * @param shared whether all users of the organisation see it
 * @param builtIn whether it is ready-made, and so cannot be changed
 * @param editable whether the caller may change and delete it
 * @param owner who saved it; null for a ready-made view
 */
public record SavedView(
    String id,
    ListKind kind,
    String name,
    Map<String, List<String>> parameters,
    List<String> columns,
    boolean shared,
    boolean builtIn,
    boolean editable,
    @Nullable ActorView owner,
    int version) {}
