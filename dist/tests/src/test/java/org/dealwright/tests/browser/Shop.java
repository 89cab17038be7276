package org.dealwright.tests.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.dealwright.tests.fixture.Organisation;

/** A small web site of an organisation, at an origin of its own, whose pages include the script. */
final class Shop implements AutoCloseable {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">
      <script defer src="%s" data-organisation="%s"></script></head>
      <body><h1>Shop</h1><section data-dealwright-content="prices">Prices</section>
      <button onclick="dealwright.consent(true)">Yes</button>
      <button onclick="dealwright.consent(false)">No</button>
      <a href="/about">About</a>
      <form id="contact" data-dealwright-form="contact">
      <label>First name <input name="firstName"></label><label>Last name <input name="lastName"></label>
      <label>E-mail <input name="email"></label><button>Send</button></form>
      <p id="state"></p>
      <script>addEventListener('dealwright:sent', (e) => { state.textContent = e.detail.ok ? 'Sent' : 'Failed'; });</script>
      </body></html>
      """;

  private final HttpServer server;

  private Shop(HttpServer server) {
    this.server = server;
  }

  static Shop of(Organisation organisation) {
    String script = Tabs.address("ui/dealwright-track.js");
    byte[] page = PAGE.formatted(script, organisation.slug()).getBytes(StandardCharsets.UTF_8);
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            try (var body = exchange.getResponseBody()) {
              body.write(page);
            }
          });
      server.start();
      return new Shop(server);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
