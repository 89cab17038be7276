package org.dealwright.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a URL whether what is behind it is there yet. */
final class HttpProbe {

  private static final int NONE = -1;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /** Whether it answers 200. */
  boolean isReady(URI uri) {
    return status(uri) == 200;
  }

  /** Whether it answers anything. */
  boolean answers(URI uri) {
    return status(uri) != NONE;
  }

  private int status(URI uri) {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return NONE;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return NONE;
    }
  }
}
