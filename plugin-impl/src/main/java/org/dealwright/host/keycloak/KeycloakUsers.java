package org.dealwright.host.keycloak;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.api.host.UserDirectory;
import org.dealwright.api.host.UserView;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.UserRepresentation;

/** The realm's users by the admin client, kept for a few minutes. */
@ApplicationScoped
public class KeycloakUsers implements UserDirectory {

  private static final Logger LOG = Logger.getLogger(KeycloakUsers.class);
  private static final int MOST = 1_000;

  private final LoadingCache<String, List<UserView>> cache =
      Caffeine.newBuilder()
          .maximumSize(2_000)
          .expireAfterWrite(Duration.ofMinutes(3))
          .build(this::read);

  private @Nullable Keycloak keycloak;

  @Override
  public List<UserView> usersOf(String organisation) {
    return cache.get(organisation);
  }

  private List<UserView> read(String organisation) {
    try {
      String claim = setting("dealwright.security.organisation-claim", "dealwright_organisation");
      List<UserRepresentation> users =
          client()
              .realm(setting("dealwright.keycloak.realm", "dealwright"))
              .users()
              .searchByAttributes(0, MOST, true, true, claim + ":" + organisation);
      return users.stream()
          .map(KeycloakUsers::view)
          .sorted(Comparator.comparing(UserView::displayName))
          .toList();
    } catch (RuntimeException e) {
      LOG.warnf("The users of %s cannot be read from Keycloak: %s", organisation, e.toString());
      return List.of();
    }
  }

  private synchronized Keycloak client() {
    if (keycloak == null) {
      keycloak =
          KeycloakBuilder.builder()
              .serverUrl(setting("dealwright.keycloak.url", "http://127.0.0.1:8080"))
              .realm(setting("dealwright.keycloak.realm", "dealwright"))
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
