package org.dealwright.organisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dealwright.api.organisation.SettingsView;
import org.dealwright.platform.error.StaleVersionException;

/** An admin reads and changes how the product works for the organisation. */
@Dependent
public class Settings {

  private final SettingsRepository repository;

  @Inject
  Settings(SettingsRepository repository) {
    this.repository = repository;
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
    Versioned changed = new Versioned(after, version + 1);
    repository.write(changed);
    return changed;
  }
}
