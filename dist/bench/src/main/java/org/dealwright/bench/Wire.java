package org.dealwright.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One kept-alive HTTP/1.1 connection. It does so little that the machine's time goes to the server,
 * which the measuring shares it with.
 */
final class Wire implements AutoCloseable {

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final String host;

  Wire(URI server) throws IOException {
    socket = new Socket(InetAddress.getByName(server.getHost()), server.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    out = socket.getOutputStream();
    host = server.getAuthority();
  }

  /** What is asked; the headers end with a line break each. */
  record Request(String method, String path, String headers, String body) {

    static Request get(String path, String headers) {
      return new Request("GET", path, headers, "");
    }
  }

  /** Names of headers are in lower case. */
  record Response(int status, Map<String, String> headers, ByteBuffer body) {

    String text() {
      return StandardCharsets.UTF_8.decode(body.duplicate()).toString();
    }
  }

  Response send(Request request) throws IOException {
    byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
    String length = body.length == 0 ? "" : "Content-Length: " + body.length + "\r\n";
    String head =
        request.method()
            + " "
            + request.path()
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\n"
            + request.headers()
            + length
            + "\r\n";
    ByteArrayOutputStream all = new ByteArrayOutputStream(head.length() + body.length);
    all.write(head.getBytes(StandardCharsets.US_ASCII));
    all.write(body);
    all.writeTo(out);
    out.flush();
    return read();
  }

  private Response read() throws IOException {
    int status = Integer.parseInt(line().substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return new Response(status, headers, ByteBuffer.wrap(body(status, headers)));
  }

  private byte[] body(int status, Map<String, String> headers) throws IOException {
    if (status == 204) {
      return new byte[0];
    }
    String length = headers.get("content-length");
    return length == null ? chunks() : in.readNBytes(Integer.parseInt(length));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.write(in.readNBytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(80);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("The server closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
