package org.dealwright.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Captures against empty public requests of the same server: four clients, the two kinds in turn,
 * so that both see the same machine. A capture is answered when it is checked and kept; it is taken
 * in when its lead is there, scored, with outbox rows and, mostly, a deal.
 */
final class CaptureBenchmark {

  private static final int CLIENTS = 4;
  private static final int ROUNDS = 5;
  private static final int WARM_UP = 1_500;
  private static final int REQUESTS = 1_500;

  private final Client client;
  private final AtomicInteger people = new AtomicInteger();

  CaptureBenchmark(Client client) {
    this.client = client;
  }

  /** Medians over the rounds, each a second. */
  record Result(double answered, double takenIn, double empty) {

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "Capture: %.0f a second answered, %.0f a second taken in; empty public requests: %.0f a"
              + " second; ratios %.3f and %.3f",
          answered,
          takenIn,
          empty,
          answered / empty,
          takenIn / empty);
    }
  }

  /** One request of a kind. */
  private interface Request {
    void send() throws IOException, InterruptedException;
  }

  Result run() throws Exception {
    rate(this::capture, WARM_UP);
    awaitLeads();
    rate(this::nothing, WARM_UP);
    double[] answered = new double[ROUNDS];
    double[] takenIn = new double[ROUNDS];
    double[] empty = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      empty[round] = rate(this::nothing, REQUESTS);
      long begun = System.nanoTime();
      answered[round] = rate(this::capture, REQUESTS);
      awaitLeads();
      takenIn[round] = REQUESTS * 1e9 / (System.nanoTime() - begun);
    }
    return new Result(median(answered), median(takenIn), median(empty));
  }

  /** Each submission is a person of its own, so that all are in when there are as many leads. */
  private void awaitLeads() throws Exception {
    while (client.get("rep", "api/v1/leads?limit=1").path("total").asInt() < people.get()) {
      Thread.sleep(20);
    }
  }

  private void nothing() throws IOException, InterruptedException {
    client.publicRequest(client.publicPath("health/live"), 200);
  }

  private void capture() throws IOException, InterruptedException {
    int n = people.incrementAndGet();
    String body =
        String.format(
            Locale.ROOT,
            "{\"firstName\":\"Jane\",\"lastName\":\"Smith %d\",\"email\":\"jane%d@example.com\","
                + "\"company\":\"Orion Logistics %d\",\"jobTitle\":\"VP Sales\","
                + "\"companySize\":%d,\"source\":\"website\",\"formData\":{\"topic\":\"quote\"}}",
            n,
            n,
            n,
            n % 900 + 1);
    client.publicRequest(
        client
            .publicPath("api/v1/public/capture/acme")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)),
        202);
  }

  private static double rate(Request request, int count) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      long begun = System.nanoTime();
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        running.add(
            clients.submit(
                () -> {
                  for (int sent = 0; sent < count / CLIENTS; sent++) {
                    request.send();
                  }
                  return null;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
      return count * 1e9 / (System.nanoTime() - begun);
    } finally {
      clients.shutdown();
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
