package org.dealwright.bench;

import java.nio.file.Path;
import java.time.Duration;
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
    StackSettings settings =
        StackSettings.in(Path.of(System.getProperty("bench.home")))
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
      for (String line : measure(client, stack.server().pid())) {
        System.out.println(line);
      }
    }
  }

  private static List<String> measure(Client client, long serverPid) throws Exception {
    CaptureBenchmark.Result capture = new CaptureBenchmark(client).run();
    ImportBenchmark.Result imported = new ImportBenchmark(client).run();
    return List.of(
        capture.toString(), imported.toString(), "Server's memory: " + Memory.of(serverPid));
  }
}
