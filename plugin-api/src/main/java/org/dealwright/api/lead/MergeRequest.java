package org.dealwright.api.lead;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Merges another lead into this one. Tags and custom fields are united, of each consent the last
 * statement holds, and the first touch is that of the older lead.
 *
 * @param otherId the lead that ceases to exist; required
 * @param otherTag its ETag as it was seen, without quotes; required
 * @param take fields whose value the other lead gives where it has one, for instance {@code email},
 *     {@code customFields/tier}, {@code customer}; of all others this lead's value stays, or the
 *     other's comes where this lead has none
 * @param keepDeals of two open deals in one pipeline, the one that stays open; the other is lost
 *     with the reason {@code merged}
 */
public record MergeRequest(
    @Nullable UUID otherId,
    @Nullable String otherTag,
    @Nullable List<String> take,
    @Nullable List<UUID> keepDeals) {}
