package org.dealwright.api.customer;

/**
 * What there is to link leads with.
 *
 * @param hasCustomers whether customers of the host are known here
 * @param createsCustomers whether new ones can be made in the host
 */
public record CustomerHostView(boolean hasCustomers, boolean createsCustomers) {}
