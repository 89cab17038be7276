package org.dealwright.customer.application;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.api.Page;
import org.dealwright.api.customer.CustomerView;
import org.jspecify.annotations.Nullable;

/** Reads mirrored customers as lists and pages show them. */
public interface CustomerQueries {

  /**
   * Which customers; nulls do not narrow.
   *
   * @param text part of the name, reference, address or phone number
   * @param email an address, in its normal form
   * @param phone a number, in its normal form
   * @param domain of an address or a site, lower case
   * @param gone those that the host has no more, in place of the others
   */
  record Filter(
      @Nullable String text,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String domain,
      boolean gone) {}

  /** A part of the list, which is sorted by name. */
  record Window(int limit, @Nullable String cursor) {}

  Page<CustomerView> list(Filter filter, Window window);

  /** All of a list, one after another, without holding them. */
  void each(Filter filter, Consumer<CustomerView> consumer);

  Optional<CustomerView> one(UUID id);
}
