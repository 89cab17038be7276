package org.dealwright.sla.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dealwright.api.sla.ResponseTargetView;
import org.dealwright.api.sla.SlaSettingsView;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditEntry.Change;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.sla.application.SlaSettingsRepository.Versioned;

/** An admin reads and changes the organisation's service levels; what was due before stays so. */
@Dependent
public class SlaSettings {

  private final SlaSettingsRepository repository;
  private final Event<SlaSettingsChanged> changed;
  private final AuditTrail audit;
  private final Caller caller;

  @Inject
  SlaSettings(
      SlaSettingsRepository repository,
      Event<SlaSettingsChanged> changed,
      AuditTrail audit,
      Caller caller) {
    this.repository = repository;
    this.changed = changed;
    this.audit = audit;
    this.caller = caller;
  }

  @Transactional
  public Versioned read() {
    return repository.read();
  }

  /** Applies an edit; returns what holds from now on. */
  @Transactional
  public Versioned edit(int version, UnaryOperator<SlaSettingsView> edit) {
    Versioned before = repository.lock();
    if (before.version() != version) {
      throw new StaleVersionException(Map.of("current", before.settings()));
    }
    SlaSettingsView after = ordered(SettingsRules.checked(edit.apply(before.settings())));
    if (after.equals(before.settings())) {
      return before;
    }
    Versioned written = new Versioned(after, version + 1);
    repository.write(written);
    audit.record(audited(before.settings(), after));
    changed.fire(new SlaSettingsChanged(caller.organisationId()));
    return written;
  }

  private static SlaSettingsView ordered(SlaSettingsView settings) {
    List<ResponseTargetView> targets =
        settings.targets().stream()
            .sorted(Comparator.comparing(ResponseTargetView::minScore).reversed())
            .toList();
    return new SlaSettingsView(targets, settings.businessHours(), settings.dueSoonMinutes());
  }

  private AuditEntry audited(SlaSettingsView before, SlaSettingsView after) {
    return AuditEntry.of(
        "sla.updated",
        caller.organisationId(),
        List.of(
            Change.of("targets", text(before.targets()), text(after.targets())),
            Change.of("businessHours", before.businessHours(), after.businessHours()),
            Change.of("dueSoonMinutes", before.dueSoonMinutes(), after.dueSoonMinutes())));
  }

  private static String text(List<ResponseTargetView> targets) {
    return targets.stream()
        .map(target -> target.minScore() + ": " + target.minutes() + " min")
        .toList()
        .toString();
  }
}
