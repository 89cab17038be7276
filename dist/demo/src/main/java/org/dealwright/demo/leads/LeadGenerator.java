package org.dealwright.demo.leads;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.api.capture.CaptureRequest;
import org.dealwright.api.signal.SignalRequest;

/** Makes up the leads of a market: first those who became the host's customers, then others. */
public final class LeadGenerator {

  private final Market market;
  private final List<String> owners;
  private final Dice dice;
  private final Fates fates;
  private final Instant now;
  private final Set<String> addresses = new HashSet<>();
  private List<GeneratedLead> made = List.of();

  /**
   * Prepares to make up leads.
   *
   * @param owners subjects of those who sell; the first sells most
   */
  public LeadGenerator(Market market, List<String> owners, Instant now) {
    this.market = market;
    this.owners = List.copyOf(owners);
    this.dice = new Dice(market.seed());
    this.now = now;
    this.fates = new Fates(new Calendar(now, market.zone()), dice);
  }

  /** A CSV file, the oldest lead first. */
  public String csv(List<KnownCustomer> customers) {
    made = leads(customers);
    return LeadCsv.of(made);
  }

  /** What the leads of the file did over the year; it refers to them by their keys there. */
  public List<SignalRequest> signals() {
    return new Trails(new Dice(market.seed()), now).of(made);
  }

  /** What visitors of a web site fill in who are not among the leads made up before. */
  public List<CaptureRequest> forms(int count) {
    List<CaptureRequest> forms = new ArrayList<>();
    while (forms.size() < count) {
      GeneratedLead lead = any();
      if (addresses.add(lead.contact().email())) {
        forms.add(Forms.of(lead, dice));
      }
    }
    return forms;
  }

  List<GeneratedLead> leads(List<KnownCustomer> customers) {
    List<GeneratedLead> leads = new ArrayList<>();
    for (KnownCustomer customer : customers) {
      fates.ofCustomer(customer).ifPresent(course -> leads.add(known(customer, course)));
    }
    while (leads.size() < market.leads()) {
      GeneratedLead lead = any();
      if (addresses.add(lead.contact().email())) {
        leads.add(lead);
      }
    }
    leads.sort(Comparator.comparing(lead -> lead.course().createdAt()));
    return leads;
  }

  private GeneratedLead known(KnownCustomer customer, Course course) {
    addresses.add(customer.email());
    return lead(customer.toContact(), customer.toCompany(), Source.any(dice), course);
  }

  private GeneratedLead any() {
    Country country = market.country(dice);
    Company company = Company.any(country, dice);
    Contact contact = Contact.any(country, company, dice);
    Source source = Source.any(dice);
    double odds = WinOdds.probability(company, contact, source);
    return lead(contact, company, source, fates.any(odds, company.size()));
  }

  private GeneratedLead lead(Contact contact, Company company, Source source, Course course) {
    Offer offer = Offer.any(company, source, market.currency(), dice);
    return new GeneratedLead(contact, company, offer, course, owner(course));
  }

  private String owner(Course course) {
    boolean taken = course.stage() != null || dice.chance(0.3);
    if (owners.isEmpty() || !taken) {
      return "";
    }
    return dice.chance(0.55) ? owners.get(0) : dice.pick(owners);
  }
}
