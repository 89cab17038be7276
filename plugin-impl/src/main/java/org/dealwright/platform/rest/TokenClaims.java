package org.dealwright.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Caller;

/**
 * What an access token says. The server has verified the token; this only reads it.
 *
 * @param authorizedParty the client that the token was made for (claim {@code azp})
 * @param audience whom it may be shown to (claim {@code aud})
 * @param realmRoles of the realm
 * @param clientRoles of each client
 */
public record TokenClaims(
    Caller.Identity identity,
    String issuer,
    String authorizedParty,
    Set<String> audience,
    Set<String> realmRoles,
    Map<String, Set<String>> clientRoles,
    JsonNode all) {

  /** So Keycloak names the user that stands for a client of its own right. */
  private static final String SERVICE_ACCOUNT = "service-account-";

  private static final Json JSON = new Json();

  static TokenClaims parse(String token) {
    String payload = token.split("\\.", -1)[1];
    JsonNode claims =
        JSON.readTree(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    return new TokenClaims(
        identity(claims),
        claims.path("iss").asText(),
        claims.path("azp").asText(),
        Set.copyOf(texts(claims.path("aud"))),
        Set.copyOf(texts(claims.path("realm_access").path("roles"))),
        clientRoles(claims.path("resource_access")),
        claims);
  }

  /** When it ends; the server takes none without an end. */
  public Instant expiresAt() {
    return Instant.ofEpochSecond(all.path("exp").asLong());
  }

  /** A claim's texts: one, several or none. */
  List<String> texts(String claim) {
    return texts(all.path(claim));
  }

  private static Caller.Identity identity(JsonNode claims) {
    String subject = claims.path("sub").asText();
    String userName = claims.path("preferred_username").asText(subject);
    String client = claims.path("azp").asText();
    boolean service = userName.equalsIgnoreCase(SERVICE_ACCOUNT + client);
    return new Caller.Identity(
        subject,
        userName,
        claims.path("name").asText(service ? client : userName),
        claims.path("email").asText(null),
        service);
  }

  private static Map<String, Set<String>> clientRoles(JsonNode clients) {
    Map<String, Set<String>> roles = new HashMap<>();
    clients
        .properties()
        .forEach(
            client ->
                roles.put(client.getKey(), Set.copyOf(texts(client.getValue().path("roles")))));
    return roles;
  }

  private static List<String> texts(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.asText());
    }
    return StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).toList();
  }
}
