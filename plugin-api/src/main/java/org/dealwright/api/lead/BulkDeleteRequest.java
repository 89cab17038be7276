package org.dealwright.api.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads to delete, each in the version that was seen. Each is deleted or refused by itself.
 *
 * @param items from 1 to 1,000 leads, none twice
 */
public record BulkDeleteRequest(@Nullable List<BulkRequest.Seen> items) {}
