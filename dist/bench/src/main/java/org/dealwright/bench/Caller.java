package org.dealwright.bench;

import java.io.IOException;
import java.net.URI;

/** A signed-in client with a connection of its own. */
class Caller implements Load.Client {

  private final URI server;
  private final Wire wire;
  private final String headers;

  Caller(URI server, String token) throws IOException {
    this.server = server;
    wire = new Wire(server);
    headers =
        "Accept: application/json\r\nContent-Type: application/json\r\nAuthorization: Bearer "
            + token
            + "\r\n";
  }

  String path(String ofApi) {
    return server.resolve("/dealwright/api/v1/").resolve(ofApi).getRawPath()
        + (ofApi.contains("?") ? ofApi.substring(ofApi.indexOf('?')) : "");
  }

  Wire.Request open(String ofApi) {
    return Wire.Request.get(path(ofApi), "");
  }

  Wire.Request post(String ofApi, String body) {
    return new Wire.Request("POST", path(ofApi), "", body);
  }

  Wire.Response ok(Wire.Request request, int expected) throws IOException {
    Wire.Response response =
        wire.send(
            new Wire.Request(
                request.method(), request.path(), headers + request.headers(), request.body()));
    if (response.status() != expected) {
      throw new IOException(request.path() + ": " + response.status() + " " + response.text());
    }
    return response;
  }

  @Override
  public void step(int number) throws Exception {}

  @Override
  public void close() throws IOException {
    wire.close();
  }
}
