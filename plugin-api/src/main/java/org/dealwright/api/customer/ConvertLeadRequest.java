package org.dealwright.api.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which customer of the host a lead becomes: at most one of the fields is given; without any, it is
 * the one that the lead is linked to already.
 *
 * @param customerId the customer that a user chose
 * @param match true to take the only customer that surely matches
 * @param create to make a customer in the host, where it can
 */
public record ConvertLeadRequest(
    @Nullable UUID customerId, @Nullable Boolean match, @Nullable NewCustomer create) {

  /**
   * A customer to be made; what is not given is taken from the lead.
   *
   * @param name at most 200 characters; without one the lead's company, else its person
   * @param email at most 320 characters
   * @param phone at most 100 characters
   * @param website at most 500 characters
   * @param country at most 100 characters, an ISO 3166 code
   */
  public record NewCustomer(
      @Nullable String name,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String website,
      @Nullable String country) {}
}
