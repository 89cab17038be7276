package org.dealwright.organisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dealwright.api.organisation.CreateOrganisationRequest;
import org.dealwright.platform.Ids;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.identity.OrganisationCreated;
import org.dealwright.platform.money.Currencies;

/** Makes an organisation; whoever listens gives it its default pipeline and scoring model. */
@Dependent
public class CreateOrganisation {

  private final OrganisationRepository organisations;
  private final Event<OrganisationCreated> created;
  private final AuditTrail audit;
  private final Caller caller;
  private final Clock clock;

  @Inject
  CreateOrganisation(
      OrganisationRepository organisations,
      Event<OrganisationCreated> created,
      AuditTrail audit,
      Caller caller,
      Clock clock) {
    this.organisations = organisations;
    this.created = created;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public Organisation create(CreateOrganisationRequest request) {
    Organisation organisation = checked(request);
    if (!organisations.add(organisation, clock.instant())) {
      throw new ConflictException("slug-taken", "Another organisation has this slug.");
    }
    caller.actsIn(organisation);
    created.fire(new OrganisationCreated(organisation));
    audit.record(audited(organisation));
    return organisation;
  }

  private static AuditEntry audited(Organisation organisation) {
    List<AuditEntry.Change> changes =
        List.of(
            AuditEntry.Change.of("slug", null, organisation.slug()),
            AuditEntry.Change.of("name", null, organisation.name()),
            AuditEntry.Change.of("timeZone", null, organisation.zone()),
            AuditEntry.Change.of("currency", null, organisation.currency()),
            AuditEntry.Change.of("locale", null, organisation.locale()));
    return AuditEntry.of("organisation.created", organisation.id(), changes);
  }

  private static Organisation checked(CreateOrganisationRequest request) {
    Violations violations = new Violations();
    String slug = Objects.requireNonNullElse(request.slug(), "");
    String name = Objects.requireNonNullElse(request.name(), "").trim();
    String currency = Objects.requireNonNullElse(request.currency(), "EUR");
    String locale = Objects.requireNonNullElse(request.locale(), "en");
    violations.check(
        isSlug(slug) && !isIdLike(slug),
        "/slug",
        "Use 1 to 63 lower-case letters, digits and hyphens, and not the form of an id.");
    violations.check(ChangeOrganisation.isName(name), "/name", "Give 1 to 200 characters.");
    violations.check(Currencies.isKnown(currency), "/currency", "Must be an ISO 4217 code.");
    violations.check(isLocale(locale), "/locale", "Must be a BCP 47 tag, for instance de-AT.");
    String zone = Objects.requireNonNullElse(request.timeZone(), "UTC");
    TimeZones.check(zone, violations);
    violations.throwIfAny();
    return new Organisation(Ids.next(), slug, name, true, ZoneId.of(zone), currency, locale);
  }

  /** Whether a text has the form of a short name. */
  public static boolean isSlug(String text) {
    return text.matches("[a-z0-9][a-z0-9-]{0,62}");
  }

  /** Whether a text has the form of an organisation's id. */
  public static boolean isIdLike(String text) {
    return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  }

  private static boolean isLocale(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
