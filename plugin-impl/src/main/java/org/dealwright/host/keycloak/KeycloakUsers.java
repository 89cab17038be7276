package org.dealwright.host.keycloak;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.api.host.UserDirectory;
import org.dealwright.api.host.UserView;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;

/** The realm's users by the admin client, kept for a few minutes. */
@ApplicationScoped
public class KeycloakUsers implements UserDirectory {

  private static final Logger LOG = Logger.getLogger(KeycloakUsers.class);
  private static final int MOST = 1_000;
  private static final int JSON_PRIORITY = 100;
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);

  private final LoadingCache<String, List<UserView>> cache =
      Caffeine.newBuilder()
          .maximumSize(2_000)
          .refreshAfterWrite(Duration.ofMinutes(3))
          .expireAfterWrite(Duration.ofHours(1))
          .build(this::read);

  @Inject private Clock clock;

  private @Nullable Keycloak keycloak;
  private volatile Instant notBefore = Instant.MIN;

  @Override
  public List<UserView> usersOf(String organisation) {
    if (clock.instant().isBefore(notBefore)) {
      return Objects.requireNonNullElse(cache.getIfPresent(organisation), List.of());
    }
    try {
      return cache.get(organisation);
    } catch (RuntimeException e) {
      LOG.warnf("The users of %s cannot be read from Keycloak: %s", organisation, e.toString());
      notBefore = clock.instant().plus(PAUSE_AFTER_FAILURE);
      return List.of();
    }
  }

  private List<UserView> read(String organisation) {
    UsersResource users =
        client().realm(setting("dealwright.keycloak.realm", "dealwright")).users();
    return found(users, organisation).stream()
        .map(KeycloakUsers::view)
        .sorted(Comparator.comparing(UserView::displayName))
        .toList();
  }

  /** All users where the installation has a single organisation, which tokens need not name. */
  private static List<UserRepresentation> found(UsersResource users, String organisation) {
    if (!setting("dealwright.organisation", "").isEmpty()) {
      return users.list(0, MOST);
    }
    String claim = setting("dealwright.security.organisation-claim", "dealwright_organisation");
    return users.searchByAttributes(0, MOST, true, true, claim + ":" + organisation);
  }

  private synchronized Keycloak client() {
    if (keycloak == null) {
      keycloak =
          KeycloakBuilder.builder()
              .serverUrl(setting("dealwright.keycloak.url", "http://127.0.0.1:8080"))
              .realm(setting("dealwright.keycloak.realm", "dealwright"))
              .resteasyClient(
                  ClientBuilder.newBuilder()
                      .connectTimeout(2, TimeUnit.SECONDS)
                      .readTimeout(3, TimeUnit.SECONDS)
                      // Which one is found otherwise depends on the thread that comes first.
                      .register(JacksonProvider.class, JSON_PRIORITY)
                      .build())
              .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
              .clientId(setting("dealwright.keycloak.directory-client-id", "dealwright-directory"))
              .clientSecret(setting("dealwright.keycloak.directory-client-secret", ""))
              .build();
    }
    return keycloak;
  }

  @PreDestroy
  synchronized void close() {
    if (keycloak != null) {
      keycloak.close();
    }
  }

  private static UserView view(UserRepresentation user) {
    String name =
        Stream.of(user.getFirstName(), user.getLastName())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    return new UserView(
        user.getId(),
        user.getUsername(),
        name.isEmpty() ? user.getUsername() : name,
        user.getEmail());
  }

  private static String setting(String name, String otherwise) {
    return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(otherwise);
  }
}
