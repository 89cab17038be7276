package org.dealwright.demo.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Access tokens of the demo's users, whose passwords are their names. */
final class Tokens {

  private static final Duration KEPT = Duration.ofMinutes(5);

  private final URI endpoint;
  private final Http http;
  private final Map<String, Token> known = new HashMap<>();

  Tokens(URI realm, Http http) {
    this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
    this.http = http;
  }

  private record Token(String value, long takenAtNanos) {

    boolean isFresh() {
      return System.nanoTime() - takenAtNanos < KEPT.toNanos();
    }
  }

  private record Answer(@JsonProperty("access_token") String accessToken) {}

  String of(String user) {
    return known
        .compute(user, (name, token) -> token != null && token.isFresh() ? token : fetched(name))
        .value();
  }

  private Token fetched(String user) {
    String form =
        "grant_type=password&client_id=dealwright-cli&username=" + user + "&password=" + user;
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return new Token(http.call(request, Answer.class).accessToken(), System.nanoTime());
  }
}
