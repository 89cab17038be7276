package org.dealwright.tracking.domain;

import java.util.Optional;

/** Where the organisation's tracking settings are kept. */
public interface TrackingSettingsRepository {

  /**
   * Settings with what belongs to them.
   *
   * @param secret signs the visitors' tokens; in hexadecimal
   */
  record Kept(TrackingSettings settings, String secret, int version) {}

  /** Empty before the first change. */
  Optional<Kept> find();

  /** The same, locked until the transaction ends. */
  Optional<Kept> lock();

  void write(Kept kept);
}
