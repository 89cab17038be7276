package org.dealwright.demo;

import java.net.URI;
import org.dealwright.stack.Stack;

/** What stands on the screen at the end. */
final class Welcome {

  private static final String LINE = "-".repeat(78);

  private Welcome() {}

  static String text(Stack stack, DemoSettings settings) {
    URI server = stack.server().uri();
    return String.join(
        System.lineSeparator(),
        "",
        LINE,
        "The demo is ready. Open one of these; you sign in once for both.",
        "",
        "  Dealwright            " + server + "/dealwright/",
        "  A host that shows it  " + server + "/demo-host/",
        "  REST API              " + server + "/dealwright/openapi.yaml",
        "  Keycloak              " + stack.keycloak().uri() + "  (admin / admin)",
        "  PostgreSQL            " + stack.postgresql().jdbcUrl(),
        "",
        "Users (the password is the user's name):",
        "  rep             sells at Acme",
        "  manager         leads the sales of Acme, imports, runs jobs",
        "  globex-rep      sells at Globex, another organisation",
        "  globex-manager  leads the sales of Globex",
        "  both            belongs to both",
        "  operator        runs the platform: organisations and jobs, no leads",
        "",
        "Data and logs: " + settings.home(),
        "Ctrl-C stops everything and keeps the data; -Ddemo.reset starts anew.",
        LINE);
  }

  static String problem(Exception problem) {
    StringBuilder text = new StringBuilder("\nThe demo did not start.\n");
    problem.getMessage().lines().forEach(line -> text.append("  ").append(line).append('\n'));
    Throwable cause = problem.getCause();
    if (cause != null) {
      text.append("  ").append(cause).append('\n');
    }
    return text.toString();
  }
}
