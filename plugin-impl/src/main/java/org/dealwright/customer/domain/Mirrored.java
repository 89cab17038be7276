package org.dealwright.customer.domain;

import org.dealwright.api.host.HostCustomer;
import org.dealwright.lead.domain.ContactKeys;
import org.jspecify.annotations.Nullable;

/** A customer of the host with the forms of its contacts by which leads are compared with it. */
public record Mirrored(
    HostCustomer customer,
    @Nullable String emailKey,
    @Nullable String phoneKey,
    @Nullable String domain) {

  public static Mirrored of(HostCustomer customer) {
    return new Mirrored(
        customer,
        ContactKeys.ofEmail(customer.email()),
        ContactKeys.ofPhone(customer.phone(), customer.country()),
        CompanyDomain.of(customer.email(), customer.website()));
  }
}
