package org.dealwright.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.customer.ConvertLeadRequest.NewCustomer;
import org.dealwright.api.customer.CustomerView;
import org.dealwright.api.host.CustomerDirectory;
import org.dealwright.api.host.CustomerSearch;
import org.dealwright.api.host.HostCustomer;
import org.dealwright.api.host.HostUnavailableException;
import org.dealwright.api.host.NewHostCustomer;
import org.dealwright.api.lead.LeadView;
import org.dealwright.customer.domain.CustomerRepository;
import org.dealwright.customer.domain.Mirrored;
import org.dealwright.host.application.HostOrganisations;
import org.dealwright.lead.domain.ContactKeys;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.HostFailedException;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Asks the host for single customers, and makes them there. */
@Dependent
class CustomersInHost {

  private static final int FOUND = 20;

  private final CustomerDirectory directory;
  private final CustomerRepository customers;
  private final CustomerQueries queries;
  private final HostOrganisations organisations;
  private final Caller caller;
  private final Clock clock;

  @Inject
  CustomersInHost(
      CustomerDirectory directory,
      CustomerRepository customers,
      CustomerQueries queries,
      HostOrganisations organisations,
      Caller caller,
      Clock clock) {
    this.directory = directory;
    this.customers = customers;
    this.queries = queries;
    this.organisations = organisations;
    this.caller = caller;
    this.clock = clock;
  }

  /** Whether the host has a mirrored customer still; where it cannot be asked, the mirror tells. */
  boolean stillHas(UUID id) {
    Optional<CustomerView> mirrored = queries.one(id).filter(one -> one.goneAt() == null);
    try {
      Optional<String> host = host();
      if (mirrored.isEmpty() || !host.equals(mirrored.map(CustomerView::host))) {
        return mirrored.isPresent();
      }
      Optional<HostCustomer> now = directory.find(slug(), mirrored.get().hostId());
      now.ifPresent(one -> mirror(host.orElseThrow(), List.of(one)));
      return now.isPresent();
    } catch (HostUnavailableException e) {
      return true;
    }
  }

  /** Whether customers can be made in the host. */
  boolean creates() {
    return host().isPresent() && directory.createsCustomers();
  }

  /** Makes a customer in the host, unless it has such a one; returns our id. */
  UUID create(LeadView lead, NewCustomer given) {
    NewHostCustomer wanted = wanted(lead, given);
    try {
      String host = host().filter(key -> directory.createsCustomers()).orElseThrow(this::cannot);
      refuseTwin(wanted);
      return mirror(host, List.of(directory.create(slug(), wanted))).get(0);
    } catch (HostUnavailableException e) {
      throw new HostFailedException();
    }
  }

  private ConflictException cannot() {
    return new ConflictException(
        "creation-not-supported", "Customers of this host are made in the host.");
  }

  private Optional<String> host() {
    return organisations.has(caller.organisation()) ? directory.host() : Optional.empty();
  }

  private String slug() {
    return caller.organisation().slug();
  }

  /** Who has the same address, number or name is the same customer. */
  private void refuseTwin(NewHostCustomer wanted) {
    CustomerSearch search =
        new CustomerSearch(
            wanted.name(),
            ContactKeys.ofEmail(wanted.email()),
            null,
            ContactKeys.ofPhone(wanted.phone(), wanted.country()));
    List<HostCustomer> twins =
        directory.search(slug(), search, FOUND).stream()
            .filter(one -> isTwin(one, search))
            .toList();
    if (!twins.isEmpty()) {
      throw new ConflictException(
          "customer-exists",
          "The host has such a customer already; choose it.",
          Map.of("hostIds", twins.stream().map(HostCustomer::id).toList()));
    }
  }

  private static boolean isTwin(HostCustomer one, CustomerSearch search) {
    String phone = ContactKeys.ofPhone(one.phone(), one.country());
    return one.name().equalsIgnoreCase(search.text())
        || (search.email() != null && search.email().equals(ContactKeys.ofEmail(one.email())))
        || (search.phone() != null && search.phone().equals(phone));
  }

  private List<UUID> mirror(String host, List<HostCustomer> found) {
    customers.mirror(host, found.stream().map(Mirrored::of).toList(), clock.instant());
    return found.stream().map(one -> customers.id(host, one.id()).orElseThrow()).toList();
  }

  private static NewHostCustomer wanted(LeadView lead, NewCustomer given) {
    String name = given(given.name(), given(lead.company(), lead.displayName()));
    NewHostCustomer wanted =
        new NewHostCustomer(
            lead.id().toString(),
            Objects.requireNonNull(name),
            given(given.email(), lead.email()),
            given(given.phone(), lead.phone()),
            given(given.website(), lead.website()),
            given(given.country(), lead.country()));
    Violations violations = new Violations();
    checkLength("name", wanted.name(), 200, violations);
    checkLength("email", wanted.email(), 320, violations);
    checkLength("phone", wanted.phone(), 100, violations);
    checkLength("website", wanted.website(), 500, violations);
    checkLength("country", wanted.country(), 100, violations);
    violations.throwIfAny();
    return wanted;
  }

  private static @Nullable String given(@Nullable String text, @Nullable String otherwise) {
    return text == null || text.isBlank() ? otherwise : text.strip();
  }

  private static void checkLength(
      String field, @Nullable String text, int most, Violations violations) {
    violations.check(
        text == null || (text.length() <= most && text.indexOf('\0') < 0),
        "/create/" + field,
        "At most " + most + " characters, none of them NUL.");
  }
}
