package org.dealwright.api.deal;

import org.dealwright.api.customer.CustomerView;
import org.dealwright.api.host.UserView;
import org.dealwright.api.lead.LeadView;
import org.jspecify.annotations.Nullable;

/**
 * The records that a deal in a list names, whole, as far as a client asked for them.
 *
 * @param lead null where there is none, and where the caller may not see it
 * @param owner null where there is none, and where the directory does not know the user
 * @param customer of the host; null where the deal is linked to none
 */
public record DealExpansion(
    @Nullable LeadView lead, @Nullable UserView owner, @Nullable CustomerView customer) {}
