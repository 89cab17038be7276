package org.dealwright.customer.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dealwright.api.customer.AcceptLinksRequest;
import org.dealwright.api.customer.AcceptedLink;
import org.dealwright.api.lead.BulkOutcome;
import org.dealwright.lead.application.LinkLead;
import org.dealwright.platform.error.DomainException;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.error.Violations;

/** Makes links that were accepted, each in a transaction of its own. */
@Dependent
class AcceptLinks {

  private static final int MOST = 200;

  private final LinkLead linkLead;

  @Inject
  AcceptLinks(LinkLead linkLead) {
    this.linkLead = linkLead;
  }

  BulkOutcome run(AcceptLinksRequest request) {
    List<AcceptedLink> links = Objects.requireNonNullElse(request.items(), List.of());
    check(links);
    List<BulkOutcome.Item> items = links.stream().map(this::made).toList();
    int changed = (int) items.stream().filter(item -> item.code() == null).count();
    return new BulkOutcome(changed, items.size() - changed, items);
  }

  private BulkOutcome.Item made(AcceptedLink link) {
    UUID lead = Objects.requireNonNull(link.leadId());
    try {
      linkLead.link(lead, Objects.requireNonNull(link.leadVersion()), link.customerId());
      return new BulkOutcome.Item(lead, null, null);
    } catch (DomainException refusal) {
      return new BulkOutcome.Item(lead, refusal.code(), detail(refusal));
    }
  }

  private static String detail(DomainException refusal) {
    return refusal instanceof ValidationException invalid
        ? invalid.errors().get(0).detail()
        : refusal.getMessage();
  }

  private static void check(List<AcceptedLink> links) {
    Violations violations = new Violations();
    violations.check(
        !links.isEmpty() && links.size() <= MOST, "/items", "From 1 to " + MOST + " links.");
    violations.throwIfAny();
    Set<UUID> seen = new HashSet<>();
    IntStream.range(0, links.size())
        .filter(i -> !isWhole(links.get(i)) || !seen.add(links.get(i).leadId()))
        .forEach(
            i ->
                violations.add(
                    "/items/" + i, "Each lead once, with its version and its customer."));
    violations.throwIfAny();
  }

  private static boolean isWhole(AcceptedLink link) {
    return link != null
        && link.leadId() != null
        && link.leadVersion() != null
        && link.customerId() != null;
  }
}
