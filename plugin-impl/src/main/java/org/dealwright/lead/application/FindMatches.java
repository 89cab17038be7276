package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.lead.LeadMatch;
import org.dealwright.api.lead.LeadView;
import org.dealwright.lead.domain.ContactKeys;
import org.dealwright.platform.error.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Finds leads that may be the same person: by e-mail address and phone number, normalised. */
@Dependent
public class FindMatches {

  private static final int MOST = 20;

  private final LeadQueries queries;

  @Inject
  FindMatches(LeadQueries queries) {
    this.queries = queries;
  }

  /**
   * What is known of a person.
   *
   * @param country ISO 3166 code that a number without a country code belongs to
   */
  public record Person(@Nullable String email, @Nullable String phone, @Nullable String country) {}

  /** The youngest first. */
  @Transactional
  public List<LeadMatch> of(Person person) {
    return of(person, null);
  }

  /** Others that may be the same as a lead. */
  @Transactional
  public List<LeadMatch> of(UUID leadId) {
    return of(queries.one(leadId).orElseThrow(() -> new NotFoundException("lead")));
  }

  List<LeadMatch> of(LeadView lead) {
    return of(new Person(lead.email(), lead.phone(), lead.country()), lead.id());
  }

  private List<LeadMatch> of(Person person, @Nullable UUID except) {
    String email = ContactKeys.ofEmail(person.email());
    String phone = ContactKeys.ofPhone(person.phone(), person.country());
    return queries.matching(email, phone, MOST + 1).stream()
        .filter(lead -> !lead.id().equals(except))
        .limit(MOST)
        .map(lead -> new LeadMatch(lead, by(lead, email, phone)))
        .toList();
  }

  private static List<String> by(LeadView lead, @Nullable String email, @Nullable String phone) {
    List<String> by = new ArrayList<>();
    if (email != null && email.equals(ContactKeys.ofEmail(lead.email()))) {
      by.add("email");
    }
    if (phone != null && phone.equals(ContactKeys.ofPhone(lead.phone(), lead.country()))) {
      by.add("phone");
    }
    return by;
  }
}
