package org.dealwright.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import org.dealwright.stack.Stack;

/** Talks to the server under measurement, as the organisation {@code acme}. */
final class Client {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;
  private final URI token;

  Client(Stack stack) {
    this.base = stack.server().uri().resolve("/dealwright/");
    this.token = URI.create(stack.keycloak().realmUri() + "/protocol/openid-connect/token");
  }

  void createOrganisation() throws IOException, InterruptedException {
    json("operator", "api/v1/organisations", "{\"slug\":\"acme\",\"name\":\"Acme\"}");
  }

  JsonNode json(String user, String path, String body) throws IOException, InterruptedException {
    return send(user, path, "application/json", body);
  }

  JsonNode csv(String user, String path, String body) throws IOException, InterruptedException {
    return send(user, path, "text/csv", body);
  }

  private JsonNode send(String user, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        authorized(user, path)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    return read(http.send(request, BodyHandlers.ofString()));
  }

  JsonNode get(String user, String path) throws IOException, InterruptedException {
    return read(http.send(authorized(user, path).build(), BodyHandlers.ofString()));
  }

  private HttpRequest.Builder authorized(String user, String path)
      throws IOException, InterruptedException {
    return HttpRequest.newBuilder(base.resolve(path))
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + tokenOf(user));
  }

  /** The user's id in the realm. */
  String subject(String user) throws IOException, InterruptedException {
    String claims = tokenOf(user).split("\\.", -1)[1];
    return JSON.readTree(Base64.getUrlDecoder().decode(claims)).path("sub").asText();
  }

  String tokenOf(String user) throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=dealwright-cli&username=" + user + "&password=" + user;
    HttpRequest request =
        HttpRequest.newBuilder(token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return read(http.send(request, BodyHandlers.ofString())).path("access_token").asText();
  }

  private static JsonNode read(HttpResponse<String> response) throws IOException {
    if (response.statusCode() >= 300) {
      throw new IOException(response.request().uri() + ": " + response.body());
    }
    return JSON.readTree(response.body());
  }

  /** One public request without sign-in; the answer's body is read and dropped. */
  void publicRequest(HttpRequest.Builder request, int expected)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        http.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofByteArray());
    if (response.statusCode() != expected) {
      throw new IOException("Expected " + expected + ", got " + response.statusCode());
    }
  }

  HttpRequest.Builder publicPath(String path) {
    return HttpRequest.newBuilder(base.resolve(path));
  }
}
