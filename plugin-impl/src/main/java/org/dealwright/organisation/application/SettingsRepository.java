package org.dealwright.organisation.application;

import org.dealwright.organisation.application.Settings.Versioned;

/** Where an organisation's settings are kept. */
public interface SettingsRepository {

  Versioned read();

  /** The settings as they are now, locked until the transaction ends. */
  Versioned lock();

  void write(Versioned settings);
}
