package org.dealwright.organisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dealwright.api.organisation.SettingsView;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.OrganisationChanged;
import org.dealwright.platform.identity.ReportingCurrencyChanged;
import org.dealwright.platform.money.Currencies;

/** An admin reads and changes how the product works for the organisation. */
@Dependent
public class Settings {

  private final SettingsRepository repository;
  private final Event<ReportingCurrencyChanged> otherCurrency;
  private final Event<OrganisationChanged> otherZone;
  private final AuditTrail audit;
  private final Caller caller;

  @Inject
  Settings(
      SettingsRepository repository,
      Event<ReportingCurrencyChanged> otherCurrency,
      Event<OrganisationChanged> otherZone,
      AuditTrail audit,
      Caller caller) {
    this.repository = repository;
    this.otherCurrency = otherCurrency;
    this.otherZone = otherZone;
    this.audit = audit;
    this.caller = caller;
  }

  /** Settings with the version that a change must name. */
  public record Versioned(SettingsView settings, int version) {}

  @Transactional
  public Versioned read() {
    return repository.read();
  }

  /** Applies an edit; returns what holds from now on. */
  @Transactional
  public Versioned edit(int version, UnaryOperator<SettingsView> edit) {
    Versioned before = repository.lock();
    if (before.version() != version) {
      throw new StaleVersionException(Map.of("current", before.settings()));
    }
    SettingsView after = edit.apply(before.settings());
    if (after.equals(before.settings())) {
      return before;
    }
    check(after);
    Versioned changed = new Versioned(after, version + 1);
    repository.write(changed);
    if (!Objects.equals(before.settings().reportingCurrency(), after.reportingCurrency())) {
      otherCurrency.fire(new ReportingCurrencyChanged());
    }
    if (!Objects.equals(before.settings().timeZone(), after.timeZone())) {
      otherZone.fire(new OrganisationChanged(caller.organisationId()));
    }
    audit.record(audited(before.settings(), after));
    return changed;
  }

  private static void check(SettingsView settings) {
    Violations violations = new Violations();
    FormRules.check(Objects.requireNonNull(settings.forms()), violations);
    violations.check(
        Currencies.isKnown(Objects.requireNonNullElse(settings.reportingCurrency(), "")),
        "/reportingCurrency",
        "Must be an ISO 4217 code.");
    TimeZones.check(settings.timeZone(), violations);
    violations.throwIfAny();
  }

  private AuditEntry audited(SettingsView before, SettingsView after) {
    List<AuditEntry.Change> changes =
        List.of(
            AuditEntry.Change.of(
                "contactMovesStatus", before.contactMovesStatus(), after.contactMovesStatus()),
            AuditEntry.Change.of("forms", forms(before), forms(after)),
            AuditEntry.Change.of(
                "declaredFieldsOnly", before.declaredFieldsOnly(), after.declaredFieldsOnly()),
            AuditEntry.Change.of(
                "reportingCurrency", before.reportingCurrency(), after.reportingCurrency()),
            AuditEntry.Change.of("timeZone", before.timeZone(), after.timeZone()));
    return AuditEntry.of("settings.updated", caller.organisationId(), changes);
  }

  private static String forms(SettingsView settings) {
    return Objects.requireNonNull(settings.forms()).stream()
        .map(form -> form.key() + " requires " + form.requires())
        .collect(Collectors.joining(", "));
  }
}
