package org.dealwright.platform.identity;

import java.util.Locale;

/** What a caller may do; roles are sets of these. */
public enum Permission {
  LEADS_READ,
  LEADS_WRITE,
  LEADS_IMPORT,
  LEADS_DELETE,
  SIGNALS_WRITE,
  ACTIVITIES_WRITE,
  ACTIVITIES_MANAGE,
  PIPELINES_READ,
  PIPELINES_MANAGE,
  DEALS_WRITE,
  DEALS_MOVE,
  VIEWS_MANAGE,
  SETTINGS_MANAGE,
  AUDIT_READ,
  JOBS_RUN,
  ORGANISATIONS_MANAGE,
  METRICS_READ,
  RECORDS_ALL;

  /** Whether it is about the installation, so that one may have it outside any organisation. */
  public boolean isOfInstallation() {
    return this == JOBS_RUN || this == ORGANISATIONS_MANAGE || this == METRICS_READ;
  }

  /** The name on the wire. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
