package org.dealwright.platform.identity;

import static org.dealwright.platform.identity.Permission.ACTIVITIES_MANAGE;
import static org.dealwright.platform.identity.Permission.ACTIVITIES_WRITE;
import static org.dealwright.platform.identity.Permission.AUDIT_READ;
import static org.dealwright.platform.identity.Permission.DEALS_MOVE;
import static org.dealwright.platform.identity.Permission.DEALS_WRITE;
import static org.dealwright.platform.identity.Permission.JOBS_RUN;
import static org.dealwright.platform.identity.Permission.LEADS_DELETE;
import static org.dealwright.platform.identity.Permission.LEADS_IMPORT;
import static org.dealwright.platform.identity.Permission.LEADS_READ;
import static org.dealwright.platform.identity.Permission.LEADS_WRITE;
import static org.dealwright.platform.identity.Permission.METRICS_READ;
import static org.dealwright.platform.identity.Permission.ORGANISATIONS_MANAGE;
import static org.dealwright.platform.identity.Permission.PIPELINES_MANAGE;
import static org.dealwright.platform.identity.Permission.PIPELINES_READ;
import static org.dealwright.platform.identity.Permission.RECORDS_ALL;
import static org.dealwright.platform.identity.Permission.SETTINGS_MANAGE;
import static org.dealwright.platform.identity.Permission.SIGNALS_WRITE;
import static org.dealwright.platform.identity.Permission.VIEWS_MANAGE;

import java.util.Set;

/** The roles that the product knows, by the names they have in tokens unless mapped otherwise. */
public enum Role {
  CRM_MEMBER(
      "crm-member",
      Set.of(
          LEADS_READ,
          LEADS_WRITE,
          ACTIVITIES_WRITE,
          PIPELINES_READ,
          DEALS_WRITE,
          DEALS_MOVE,
          RECORDS_ALL)),
  /** The same, for the leads and deals that are one's own. */
  CRM_MEMBER_OWN(
      "crm-member-own",
      Set.of(LEADS_READ, LEADS_WRITE, ACTIVITIES_WRITE, PIPELINES_READ, DEALS_WRITE, DEALS_MOVE)),
  CRM_ADMIN(
      "crm-admin",
      Set.of(
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
          RECORDS_ALL)),
  CRM_OPERATOR("crm-operator", Set.of(JOBS_RUN, ORGANISATIONS_MANAGE, METRICS_READ)),
  LEADS_READER("leads:read", Set.of(LEADS_READ, PIPELINES_READ, RECORDS_ALL)),
  LEADS_WRITER(
      "leads:write",
      Set.of(LEADS_WRITE, LEADS_IMPORT, ACTIVITIES_WRITE, DEALS_WRITE, DEALS_MOVE, RECORDS_ALL)),
  SIGNALS_WRITER("signals:write", Set.of(SIGNALS_WRITE));

  private final String tokenName;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable.
  private final Set<Permission> permissions;

  Role(String tokenName, Set<Permission> permissions) {
    this.tokenName = tokenName;
    this.permissions = permissions;
  }

  /** The role's name in tokens, where the installation does not map it. */
  public String tokenName() {
    return tokenName;
  }

  public Set<Permission> permissions() {
    return permissions;
  }
}
