package org.dealwright.capture.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dealwright.api.capture.CaptureRequest;
import org.dealwright.lead.domain.ContactKeys;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.lead.domain.LeadRepository;

/** Finds the open lead of the person who sent a form: by the e-mail address, else by the phone. */
@Dependent
class KnownPerson {

  private final LeadRepository leads;

  @Inject
  KnownPerson(LeadRepository leads) {
    this.leads = leads;
  }

  Optional<Lead> find(CaptureRequest form) {
    LeadFacts sent = Forms.facts(form);
    return Optional.ofNullable(ContactKeys.ofEmail(sent.email()))
        .flatMap(leads::findOpenByEmail)
        .or(() -> byPhone(form, sent));
  }

  private Optional<Lead> byPhone(CaptureRequest form, LeadFacts sent) {
    return Optional.ofNullable(ContactKeys.ofPhone(form.phone(), form.country())).stream()
        .flatMap(number -> leads.openByPhone(number).stream())
        .filter(lead -> mayBeOne(lead.facts(), sent))
        .findFirst();
  }

  /** People share numbers: with two addresses, or two last names, they are two. */
  private static boolean mayBeOne(LeadFacts known, LeadFacts sent) {
    return (known.email() == null || sent.email() == null)
        && (known.lastName() == null
            || sent.lastName() == null
            || alike(known.lastName(), sent.lastName()));
  }

  private static boolean alike(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }
}
