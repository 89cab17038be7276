package org.dealwright.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which organisations and whom a token means. */
class OrganisationGroupsTest {

  private final OrganisationGroups groups =
      OrganisationGroups.parse(List.of("/sales/acme=acme", " /a=b = globex ", "/sales/east=acme"));

  @Test
  void groupsStandForOrganisations() {
    assertThat(groups.of(List.of("/a=b", "/sales/acme", "/sales/east", "/staff")))
        .containsExactly("globex", "acme");
    assertThat(groups.of(List.of("/staff"))).isEmpty();
    assertThat(OrganisationGroups.parse(List.of()).of(List.of("/sales/acme"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/sales", "=acme", "/sales="})
  void whatIsNoPairIsRefused(String pair) {
    assertThatThrownBy(() -> OrganisationGroups.parse(List.of(pair)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aProgramIsKnownByTheNameThatTheIdentityProviderGaveIt() {
    TokenClaims program =
        token(
            """
            {"sub": "1", "azp": "Shop", "preferred_username": "service-account-shop", "exp": 60}
            """);
    TokenClaims person =
        token(
            """
            {"sub": "2", "azp": "dealwright", "preferred_username": "service-account-shop"}
            """);

    assertThat(program.identity().service()).isTrue();
    assertThat(program.identity().displayName()).isEqualTo("Shop");
    assertThat(program.expiresAt()).hasToString("1970-01-01T00:01:00Z");
    assertThat(person.identity().service()).isFalse();
  }

  private static TokenClaims token(String claims) {
    byte[] bytes = claims.getBytes(StandardCharsets.UTF_8);
    return TokenClaims.parse("x." + Base64.getUrlEncoder().encodeToString(bytes) + ".y");
  }
}
