package org.dealwright.tracking.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dealwright.platform.identity.Caller;
import org.dealwright.tracking.domain.TrackingSettings;
import org.dealwright.tracking.domain.TrackingSettingsRepository;
import org.dealwright.tracking.domain.VisitorTokens;

/** What holds for the visitors of the caller's organisation, if it tracks any. */
@Dependent
class Tracked {

  private final TrackingSettingsRepository settings;
  private final Caller caller;

  @Inject
  Tracked(TrackingSettingsRepository settings, Caller caller) {
    this.settings = settings;
    this.caller = caller;
  }

  /** The settings, and who can read and issue tokens. */
  record Site(TrackingSettings settings, VisitorTokens tokens) {}

  /** Empty where the organisation tracks nothing. */
  Optional<Site> site() {
    return settings
        .find()
        .filter(kept -> !kept.settings().origins().isEmpty())
        .map(
            kept ->
                new Site(
                    kept.settings(), new VisitorTokens(caller.organisationId(), kept.secret())));
  }

  /** Empty where nothing is taken from this sender. */
  Optional<Site> site(Sender sender) {
    return site().filter(site -> site.settings().takesFrom(sender.origin(), sender.optsOut()));
  }
}
