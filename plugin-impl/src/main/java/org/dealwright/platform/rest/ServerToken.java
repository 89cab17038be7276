package org.dealwright.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** The access token that the server verified: of a browser's session or of the request's header. */
public final class ServerToken {

  private ServerToken() {}

  public static Optional<TokenClaims> of(HttpServletRequest request) {
    return context(request)
        .map(principal -> principal.getOidcSecurityContext().getTokenString())
        .map(TokenClaims::parse);
  }

  /** The id token, which a sign-out sends along so that the user is not asked. */
  public static Optional<String> idToken(HttpServletRequest request) {
    return context(request).map(principal -> principal.getOidcSecurityContext().getIDTokenString());
  }

  private static Optional<OidcPrincipal<?>> context(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
        ? Optional.of(principal)
        : Optional.empty();
  }
}
