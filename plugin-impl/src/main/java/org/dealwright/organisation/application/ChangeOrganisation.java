package org.dealwright.organisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dealwright.api.organisation.OrganisationRequest;
import org.dealwright.organisation.application.OrganisationRepository.Versioned;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.identity.OrganisationChanged;

/**
 * An operator renames an organisation, deactivates it, or takes it back. While it is not active its
 * people are refused, its forms are closed and its work waits; nothing is lost.
 */
@Dependent
public class ChangeOrganisation {

  private final OrganisationRepository organisations;
  private final Event<OrganisationChanged> changed;
  private final AuditTrail audit;
  private final Caller caller;

  @Inject
  ChangeOrganisation(
      OrganisationRepository organisations,
      Event<OrganisationChanged> changed,
      AuditTrail audit,
      Caller caller) {
    this.organisations = organisations;
    this.changed = changed;
    this.audit = audit;
    this.caller = caller;
  }

  /**
   * Applies an edit to the organisation as the operator saw it.
   *
   * @throws StaleVersionException with the present organisation, if it was changed since
   */
  @Transactional
  public Versioned change(UUID id, int version, UnaryOperator<OrganisationRequest> edit) {
    Versioned seen =
        organisations.lock(id).orElseThrow(() -> new NotFoundException("organisation"));
    if (seen.version() != version) {
      throw new StaleVersionException(Map.of("current", OrganisationViews.of(seen.organisation())));
    }
    Organisation before = seen.organisation();
    Organisation after = changed(before, edit);
    if (after.equals(before)) {
      return seen;
    }
    Versioned written = new Versioned(after, version + 1);
    organisations.change(written);
    caller.actsIn(after);
    audit.record(audited(before, after));
    changed.fire(new OrganisationChanged(id));
    return written;
  }

  private static Organisation changed(
      Organisation before, UnaryOperator<OrganisationRequest> edit) {
    OrganisationRequest request =
        edit.apply(new OrganisationRequest(before.name(), before.active()));
    String name = Objects.requireNonNullElse(request.name(), "").trim();
    Violations violations = new Violations();
    violations.check(isName(name), "/name", "Give 1 to 200 characters.");
    violations.check(request.active() != null, "/active", "Must be true or false.");
    violations.throwIfAny();
    return before.with(name, Boolean.TRUE.equals(request.active()));
  }

  static boolean isName(String name) {
    return !name.isEmpty() && name.length() <= 200 && name.indexOf('\0') < 0;
  }

  private static AuditEntry audited(Organisation before, Organisation after) {
    return AuditEntry.of(
        "organisation.updated",
        after.id(),
        List.of(
            AuditEntry.Change.of("name", before.name(), after.name()),
            AuditEntry.Change.of("active", before.active(), after.active())));
  }
}
