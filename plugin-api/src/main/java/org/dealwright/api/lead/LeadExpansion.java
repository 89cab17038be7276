package org.dealwright.api.lead;

import org.dealwright.api.customer.CustomerView;
import org.dealwright.api.deal.DealSummary;
import org.dealwright.api.host.UserView;
import org.jspecify.annotations.Nullable;

/**
 * The records that a lead in a list names, whole, as far as a client asked for them.
 *
 * @param deal whose stage is shown; null where there is none
 * @param assignedTo null where nobody is, and where the directory does not know the user
 * @param customer of the host; null where the lead is linked to none
 */
public record LeadExpansion(
    @Nullable DealSummary deal, @Nullable UserView assignedTo, @Nullable CustomerView customer) {}
