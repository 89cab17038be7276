package org.dealwright.tracking.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.dealwright.api.signal.SignalType;
import org.dealwright.signal.domain.EventNames;
import org.dealwright.tracking.domain.TrackingSettingsRepository;

/** The names that the tracking settings map: they hold for systems that sign in, too. */
@Dependent
class OwnEventNames implements EventNames {

  private final TrackingSettingsRepository settings;

  @Inject
  OwnEventNames(TrackingSettingsRepository settings) {
    this.settings = settings;
  }

  @Override
  public Map<String, SignalType> own() {
    return settings.find().map(kept -> kept.settings().eventNames()).orElse(Map.of());
  }
}
