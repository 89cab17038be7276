package org.dealwright.audit.persistence;

import java.util.List;
import org.dealwright.api.audit.AuditChangeView;
import org.jspecify.annotations.Nullable;

/** What of an entry can be erased, in the form of its JSON text. */
record AuditValues(
    @Nullable String actorName, @Nullable String remoteAddress, List<AuditChangeView> changes) {}
