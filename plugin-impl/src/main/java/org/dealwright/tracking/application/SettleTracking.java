package org.dealwright.tracking.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dealwright.api.tracking.TrackingSettingsView;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditEntry.Change;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.tracking.domain.TrackingRules;
import org.dealwright.tracking.domain.TrackingSettings;
import org.dealwright.tracking.domain.TrackingSettingsRepository;
import org.dealwright.tracking.domain.TrackingSettingsRepository.Kept;

/** An admin reads and changes how the organisation's sites are tracked. */
@Dependent
public class SettleTracking {

  private static final int SECRET = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final TrackingSettingsRepository repository;
  private final AuditTrail audit;
  private final Caller caller;

  @Inject
  SettleTracking(TrackingSettingsRepository repository, AuditTrail audit, Caller caller) {
    this.repository = repository;
    this.audit = audit;
    this.caller = caller;
  }

  /** Settings with the version that a change must name. */
  public record Versioned(TrackingSettingsView settings, int version) {}

  @Transactional
  public Versioned read() {
    return repository.find().map(SettleTracking::versioned).orElseGet(SettleTracking::initial);
  }

  /** Applies an edit; returns what holds from now on. What the edit leaves out is as at first. */
  @Transactional
  public Versioned edit(int version, UnaryOperator<TrackingSettingsView> edit) {
    Optional<Kept> before = repository.lock();
    Versioned seen = before.map(SettleTracking::versioned).orElseGet(SettleTracking::initial);
    if (seen.version() != version) {
      throw new StaleVersionException(Map.of("current", seen.settings()));
    }
    TrackingSettings after = settings(edit.apply(seen.settings()));
    TrackingRules.check(after);
    Kept kept =
        new Kept(after, before.map(Kept::secret).orElseGet(SettleTracking::secret), version + 1);
    repository.write(kept);
    audit.record(audited(seen.settings(), view(after)));
    return versioned(kept);
  }

  private static String secret() {
    byte[] secret = new byte[SECRET];
    RANDOM.nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  private static Versioned initial() {
    return new Versioned(view(TrackingSettings.INITIAL), 0);
  }

  private static Versioned versioned(Kept kept) {
    return new Versioned(view(kept.settings()), kept.version());
  }

  private static TrackingSettingsView view(TrackingSettings settings) {
    return new TrackingSettingsView(
        settings.origins(),
        settings.highestPublicStep(),
        settings.eventsPerVisitorAndDay(),
        settings.honoursOptOuts(),
        new TreeMap<>(settings.eventNames()));
  }

  private static TrackingSettings settings(TrackingSettingsView view) {
    TrackingSettings initial = TrackingSettings.INITIAL;
    return new TrackingSettings(
        Objects.requireNonNullElse(view.origins(), initial.origins()),
        Objects.requireNonNullElse(view.highestPublicStep(), initial.highestPublicStep()),
        Objects.requireNonNullElse(view.eventsPerVisitorAndDay(), initial.eventsPerVisitorAndDay()),
        Objects.requireNonNullElse(view.honoursOptOuts(), initial.honoursOptOuts()),
        Objects.requireNonNullElse(view.eventNames(), initial.eventNames()));
  }

  private AuditEntry audited(TrackingSettingsView before, TrackingSettingsView after) {
    return AuditEntry.of(
        "tracking.updated",
        caller.organisationId(),
        List.of(
            Change.of("origins", before.origins(), after.origins()),
            Change.of("highestPublicStep", before.highestPublicStep(), after.highestPublicStep()),
            Change.of(
                "eventsPerVisitorAndDay",
                before.eventsPerVisitorAndDay(),
                after.eventsPerVisitorAndDay()),
            Change.of("honoursOptOuts", before.honoursOptOuts(), after.honoursOptOuts()),
            Change.of("eventNames", before.eventNames(), after.eventNames())));
  }
}
