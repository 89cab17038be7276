package org.dealwright.stack;

import java.util.List;
import java.util.stream.Collectors;

/** The CLI scripts that configure a stopped application server. */
public enum ServerScript {
  /** What the administrator runs: driver, data sources, sign-in, configuration. */
  INSTALL("server/install.cli"),
  /** What the administrator runs for the whole server: node name, size of requests. */
  SERVER("server/server.cli"),
  /** JSON lines of what Dealwright logs. */
  JSON_LOG("server/json-log.cli"),
  /** Only plain HTTP on 127.0.0.1, and quick deployment. */
  LOOPBACK("loopback.cli"),
  /** Sign-in for dealwright-in-container.war. */
  IN_CONTAINER("in-container.cli"),
  /** Data source and sign-in for demo-host.war. */
  DEMO_HOST("demo-host.cli");

  private static final String BEGIN =
      "embed-server --server-config=${dealwright.server-config} --std-out=discard";
  private static final String END = "stop-embedded-server";

  private final String resource;

  ServerScript(String resource) {
    this.resource = resource;
  }

  /** One script that does the work of all of them within a single embedded server. */
  static String joined(List<ServerScript> scripts) {
    return scripts.stream()
        .map(ServerScript::body)
        .collect(Collectors.joining("\n", BEGIN + "\n", "\n" + END + "\n"));
  }

  private String body() {
    return Resource.text(resource)
        .lines()
        .filter(line -> !line.startsWith("embed-server") && !line.equals(END))
        .collect(Collectors.joining("\n"));
  }
}
