package org.dealwright.api.imports;

import java.time.Instant;
import java.util.Map;
import org.dealwright.api.Money;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.lead.LeadStatus;
import org.jspecify.annotations.Nullable;

/** A lead as the import would create it. */
public record PreviewLead(
    int row,
    String displayName,
    @Nullable String email,
    @Nullable String company,
    LeadSource source,
    LeadStatus status,
    @Nullable Money estimatedValue,
    Instant createdAt,
    Map<String, Object> customFields) {}
