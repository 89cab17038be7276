package org.dealwright.platform.web;

import io.undertow.predicate.Predicate;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.encoding.ContentEncodingRepository;
import io.undertow.server.handlers.encoding.EncodingHandler;
import io.undertow.server.handlers.encoding.GzipEncodingProvider;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;
import java.util.regex.Pattern;

/**
 * Compresses what the product answers with, for clients that take it: texts from a size on at which
 * it is worth it. A stream of events stays as it is; it must not wait in a buffer.
 */
public class Compression implements ServletExtension {

  private static final long WORTH_IT = 1_400;

  private static final Pattern TEXT =
      Pattern.compile(
          "(application/(problem\\+)?json|application/yaml|text/(csv|css|html|plain|javascript)"
              + "|(application|text)/(x-)?javascript|image/svg\\+xml)(;.*)?",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    deployment.addInitialHandlerChainWrapper(Compression::compressing);
  }

  private static HttpHandler compressing(HttpHandler next) {
    Predicate worthIt = Compression::isWorthIt;
    ContentEncodingRepository gzip =
        new ContentEncodingRepository()
            .addEncodingHandler("gzip", new GzipEncodingProvider(), 100, worthIt);
    HttpHandler encoding = new EncodingHandler(next, gzip);
    return exchange -> {
      exchange.addResponseCommitListener(Compression::tellCaches);
      encoding.handleRequest(exchange);
    };
  }

  /** Asked when the answer begins; a length is known only of those that fit into a buffer. */
  private static boolean isWorthIt(HttpServerExchange exchange) {
    String length = exchange.getResponseHeaders().getFirst(Headers.CONTENT_LENGTH);
    return isText(exchange) && (length == null || Long.parseLong(length) >= WORTH_IT);
  }

  private static void tellCaches(HttpServerExchange exchange) {
    HeaderMap headers = exchange.getResponseHeaders();
    if (isText(exchange)) {
      headers.add(Headers.VARY, Headers.ACCEPT_ENCODING_STRING);
    }
  }

  private static boolean isText(HttpServerExchange exchange) {
    String type = exchange.getResponseHeaders().getFirst(Headers.CONTENT_TYPE);
    return type != null && TEXT.matcher(type).matches();
  }
}
