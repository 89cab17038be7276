package org.dealwright.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dealwright.stack.Ports;
import org.dealwright.stack.Progress;
import org.dealwright.stack.Stack;
import org.dealwright.stack.StackSettings;

/** Starts the real parts, measures, prints the figures, and stops. */
public final class Benchmarks {

  private static final String MANY = "1000000000";

  private Benchmarks() {}

  public static void main(String[] arguments) throws Exception {
    StackSettings settings =
        StackSettings.in(Path.of(System.getProperty("bench.home")))
            .logsStatements()
            .temporary()
            .postgresql("shared_buffers", "2GB")
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
      for (String line : measure(stack, client)) {
        System.out.println(line);
      }
    }
  }

  private static List<String> measure(Stack stack, Client client) throws Exception {
    Set<String> which = Set.of(System.getProperty("bench.only").split(",", -1));
    List<String> lines = new ArrayList<>();
    if (which.contains("capture")) {
      lines.add(new CaptureBenchmark(client).run().toString());
    }
    if (which.contains("import")) {
      lines.add(new ImportBenchmark(client).run().toString());
    }
    if (!Collections.disjoint(which, PipelineBenchmark.PARTS)) {
      lines.addAll(
          new PipelineBenchmark(stack, client, which)
              .run(Integer.getInteger("bench.leads"), Integer.getInteger("bench.many")));
    }
    if (!Collections.disjoint(which, ScoringBenchmark.PARTS)) {
      lines.addAll(
          new ScoringBenchmark(stack, client, which).run(Integer.getInteger("bench.rescore")));
    }
    lines.add("Server's memory: " + Memory.of(stack.server().pid()));
    return lines;
  }
}
