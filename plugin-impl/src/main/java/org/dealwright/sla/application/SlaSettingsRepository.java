package org.dealwright.sla.application;

import java.time.LocalDate;
import java.util.List;
import org.dealwright.api.sla.HolidayView;
import org.dealwright.api.sla.SlaSettingsView;

/** Where an organisation's service levels and holidays are kept, as one record with one version. */
public interface SlaSettingsRepository {

  /** Settings with the version that a change must name. */
  record Versioned(SlaSettingsView settings, int version) {}

  Versioned read();

  /** The settings as they are now, locked until the transaction ends. */
  Versioned lock();

  void write(Versioned settings);

  /** In order of their days. */
  List<HolidayView> holidays();

  /** Adds the days, or renames them. */
  void putHolidays(List<HolidayView> holidays);

  void removeHoliday(LocalDate day);

  /** Raises the version, since holidays changed. */
  void touch(int version);
}
