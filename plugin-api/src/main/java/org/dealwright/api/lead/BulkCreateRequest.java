package org.dealwright.api.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several new leads. Each is added or refused by itself.
 *
 * @param items from 1 to 1,000 leads
 */
public record BulkCreateRequest(@Nullable List<CreateLeadRequest> items) {}
