package org.dealwright.stack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an application server is configured and started.
 *
 * @param ports where the parts listen
 * @param scripts what configures it, in this order
 * @param node its name among the servers that share the database
 * @param jvmOptions for example its memory
 * @param systemProperties what applications read as MicroProfile Config
 */
public record WildFlySettings(
    Ports ports,
    List<ServerScript> scripts,
    String node,
    List<String> jvmOptions,
    Map<String, String> systemProperties) {

  public WildFlySettings {
    scripts = List.copyOf(scripts);
    jvmOptions = List.copyOf(jvmOptions);
    systemProperties = Map.copyOf(systemProperties);
  }

  /** The values of dealwright.properties for the databases and the realm of the stack. */
  Map<String, String> scriptProperties() {
    Map<String, String> values = new TreeMap<>();
    values.put("dealwright.server-config", "standalone.xml");
    values.put("dealwright.node", node);
    values.put("dealwright.max-post-size", "52428800");
    putDatabase(values, "dealwright.database", PlatformDatabase.PLUGIN_ROLE);
    values.merge(
        "dealwright.database.url",
        "&currentSchema=dealwright,public&reWriteBatchedInserts=true&logServerErrorDetail=false",
        String::concat);
    putDatabase(values, "dealwright.host-database", PlatformDatabase.READER_ROLE);
    putDatabase(values, "demo-host.database", PlatformDatabase.HOST_ROLE);
    values.put("dealwright.database.pool", "20");
    values.put("dealwright.host-database.pool", "5");
    values.put("dealwright.host.profile", "demo-host");
    values.put("dealwright.keycloak.url", "http://127.0.0.1:" + ports.keycloak());
    values.put("dealwright.keycloak.realm", Realm.NAME);
    values.put("dealwright.keycloak.client-id", Realm.CLIENT);
    values.put("dealwright.keycloak.directory-client-id", Realm.DIRECTORY_CLIENT);
    values.put("dealwright.keycloak.directory-client-secret", Realm.DIRECTORY_SECRET);
    values.put("dealwright.security.accepted-clients", Realm.ACCEPTED_CLIENTS);
    values.put("dealwright.audit.key", "a secret that is none, for demo and tests");
    return values;
  }

  private void putDatabase(Map<String, String> values, String prefix, String role) {
    String url = "jdbc:postgresql://127.0.0.1:" + ports.postgresql() + "/" + PlatformDatabase.NAME;
    values.put(prefix + ".url", url + "?ApplicationName=" + role);
    values.put(prefix + ".user", role);
    values.put(prefix + ".password", role);
  }
}
