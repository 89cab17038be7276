package org.dealwright.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.stack.Ports;
import org.dealwright.stack.Progress;
import org.dealwright.stack.Stack;
import org.dealwright.stack.StackSettings;

/** Starts the real parts, measures, prints the figures, and stops. */
public final class Benchmarks {

  private static final String MANY = "1000000000";

  private Benchmarks() {}

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(System.getProperty("bench.home"));
    Path statements = home.resolveSibling("statements");
    StackSettings settings =
        StatementLog.enable(StackSettings.in(home), statements)
            .temporary()
            .ports(Ports.free())
            .progress(Progress.printing(System.out))
            .archive(Path.of(System.getProperty("bench.war")))
            .systemProperty("dealwright.capture.per-address-per-minute", MANY)
            .systemProperty("dealwright.capture.per-organisation-per-minute", MANY);
    try (Stack stack = Stack.start(settings)) {
      stack.server().awaitReady("/dealwright/health/ready", Duration.ofSeconds(60));
      Client client = new Client(stack);
      client.createOrganisation();
      System.out.println();
      StatementLog log = new StatementLog(stack.postgresql().superuser(), statements);
      for (String line : measure(stack, client, log)) {
        System.out.println(line);
      }
    }
  }

  private static List<String> measure(Stack stack, Client client, StatementLog log)
      throws Exception {
    List<String> which =
        List.of(System.getProperty("bench.only", "capture,import,pipeline").split(",", -1));
    List<String> lines = new ArrayList<>();
    if (which.contains("capture")) {
      lines.add(new CaptureBenchmark(client).run().toString());
    }
    if (which.contains("import")) {
      lines.add(new ImportBenchmark(client).run().toString());
    }
    if (which.contains("pipeline")) {
      lines.addAll(
          new PipelineBenchmark(stack, client, log)
              .run(
                  Integer.getInteger("bench.leads", 100_000),
                  Integer.getInteger("bench.many", 1_000_000)));
    }
    lines.add("Server's memory: " + Memory.of(stack.server().pid()));
    return lines;
  }
}
