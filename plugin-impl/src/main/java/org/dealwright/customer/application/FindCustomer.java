package org.dealwright.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.api.customer.ConversionWay;
import org.dealwright.api.customer.ConvertLeadRequest;
import org.dealwright.api.customer.CustomerSuggestion;
import org.dealwright.api.customer.MatchStrength;
import org.dealwright.api.lead.LeadView;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.ValidationException;

/** Finds the customer that a lead becomes: the chosen one, the matching one, or a new one. */
@Dependent
class FindCustomer {

  private final SuggestCustomers suggest;
  private final CustomersInHost host;

  @Inject
  FindCustomer(SuggestCustomers suggest, CustomersInHost host) {
    this.suggest = suggest;
    this.host = host;
  }

  FoundCustomer of(LeadView lead, ConvertLeadRequest request) {
    boolean match = Boolean.TRUE.equals(request.match());
    long ways =
        Stream.of(request.customerId() != null, match, request.create() != null)
            .filter(given -> given)
            .count();
    if (ways > 1) {
      throw new ValidationException("", "Send one of customerId, match and create.");
    }
    if (match) {
      return matching(lead.id());
    }
    return request.create() == null
        ? chosen(lead, request)
        : new FoundCustomer(host.create(lead, request.create()), ConversionWay.CREATED);
  }

  private FoundCustomer chosen(LeadView lead, ConvertLeadRequest request) {
    UUID id = request.customerId();
    if (id == null && lead.customer() != null) {
      id = lead.customer().id();
    }
    if (id == null || !host.stillHas(id)) {
      throw new ValidationException("/customerId", "There is no such customer.");
    }
    return new FoundCustomer(id, ConversionWay.CHOSEN);
  }

  private FoundCustomer matching(UUID leadId) {
    List<UUID> sure =
        suggest.of(leadId).stream()
            .filter(one -> one.strength() == MatchStrength.STRONG)
            .map(CustomerSuggestion::customer)
            .map(customer -> customer.id())
            .toList();
    if (sure.size() != 1) {
      throw new ConflictException(
          "no-single-match",
          sure.isEmpty()
              ? "No customer surely matches; choose one."
              : "Several customers may be meant; choose one.",
          Map.of("customerIds", sure));
    }
    return new FoundCustomer(sure.get(0), ConversionWay.MATCHED);
  }
}
