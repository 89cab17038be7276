package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.TestedStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are compressed where the client takes it and it is worth it. */
class CompressionIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Organisation acme = Organisation.create();

  @ParameterizedTest
  @ValueSource(strings = {"/leads", "/leads/export.csv"})
  void aLongAnswerIsCompressedAndSaysTheSame(String path) throws Exception {
    for (int i = 0; i < 40; i++) {
      acme.lead(Leads.unknown());
    }

    HttpResponse<byte[]> compressed = get(api(path), "gzip");
    HttpResponse<byte[]> plain = get(api(path));

    assertThat(encoding(compressed)).contains("gzip");
    assertThat(encoding(plain)).isEmpty();
    assertThat(compressed.headers().allValues("Vary")).contains("Accept-Encoding");
    assertThat(plain.headers().allValues("Vary")).contains("Accept-Encoding");
    assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
    assertThat(unpacked(compressed)).isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
  }

  @Test
  void aShortAnswerIsNotWorthIt() throws Exception {
    assertThat(encoding(get(api("/leads"), "gzip"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"openapi.yaml", "ui/extensions.json"})
  void filesAreCompressedToo(String path) throws Exception {
    HttpResponse<byte[]> file = get(TestedStack.application().resolve(path), "gzip");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(encoding(file)).contains("gzip");
    assertThat(unpacked(file)).contains("dealwright");
  }

  private static Optional<String> encoding(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Encoding");
  }

  private static URI api(String path) {
    return URI.create(TestedStack.api() + path);
  }

  private HttpResponse<byte[]> get(URI address, String encoding) throws Exception {
    return send(request(address).header("Accept-Encoding", encoding));
  }

  private HttpResponse<byte[]> get(URI address) throws Exception {
    return send(request(address));
  }

  private HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .header("Authorization", "Bearer " + acme.rep().token())
        .header("Accept", "application/json, text/csv, */*;q=0.1");
  }

  private static HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String unpacked(HttpResponse<byte[]> answer) throws IOException {
    try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return new String(unpacking.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
