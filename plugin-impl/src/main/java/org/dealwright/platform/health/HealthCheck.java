package org.dealwright.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.dealwright.platform.persistence.PlatformSql;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whether what this node depends on is there. */
@ApplicationScoped
public class HealthCheck {

  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

  @Inject private PlatformSql sql;

  /** Each dependency by name, with true where it is in order. */
  Map<String, Boolean> dependencies() {
    Map<String, Boolean> states = new TreeMap<>();
    states.put("database", holds("select current_schema() = 'dealwright'"));
    states.put("migrations", holds("select not locked from databasechangeloglock where id = 1"));
    states.put("keycloak", keycloakAnswers());
    return states;
  }

  private boolean holds(String query) {
    try {
      return sql.one(query, Map.of(), (row, context) -> row.getBoolean(1)).orElse(false);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private boolean keycloakAnswers() {
    var config = ConfigProvider.getConfig();
    String url = config.getOptionalValue("dealwright.keycloak.url", String.class).orElse("");
    String realm =
        config.getOptionalValue("dealwright.keycloak.realm", String.class).orElse("dealwright");
    try {
      URI discovery = URI.create(url + "/realms/" + realm + "/.well-known/openid-configuration");
      HttpRequest request = HttpRequest.newBuilder(discovery).timeout(TIMEOUT).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
