package org.dealwright.demohost;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Who is signed in, as the server's OpenID Connect tells it. */
record User(OidcSecurityContext session) {

  static User of(HttpServletRequest request) {
    OidcPrincipal<?> principal = (OidcPrincipal<?>) request.getUserPrincipal();
    return new User(principal.getOidcSecurityContext());
  }

  String name() {
    String name = session.getToken().getName();
    return name == null ? session.getToken().getPreferredUsername() : name;
  }

  String initials() {
    StringBuilder initials = new StringBuilder();
    for (String word : name().split("\\s+", -1)) {
      initials.appendCodePoint(word.codePointAt(0));
    }
    return initials.substring(0, Math.min(2, initials.length()));
  }

  /** Separated by blanks. */
  String roles() {
    AccessToken token = session.getToken();
    List<String> roles =
        token.getRealmAccessClaim() == null ? List.of() : token.getRealmAccessClaim().getRoles();
    return String.join(" ", roles);
  }

  String accessToken() {
    return session.getTokenString();
  }

  /** What the identity provider wants to see when the person signs out. */
  Optional<String> idToken() {
    return Optional.ofNullable(session.getIDTokenString());
  }

  String issuer() {
    return session.getToken().getIssuer();
  }
}
