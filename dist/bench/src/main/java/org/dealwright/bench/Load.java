package org.dealwright.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that each do one thing after another without a pause. */
final class Load {

  static final int CLIENTS = 4;

  private Load() {}

  /** One client, which counts what it has done. */
  interface Client extends AutoCloseable {
    void step(int number) throws Exception;

    @Override
    void close() throws IOException, SQLException;
  }

  /** Makes a client by its number, from 0. */
  interface Clients {
    Client open(int number) throws Exception;
  }

  /**
   * How long steps took.
   *
   * @param perSecond steps of all clients together
   * @param p50 median in milliseconds
   * @param p95 in milliseconds
   */
  record Timing(double perSecond, double p50, double p95) {

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "p50 %.2f ms, p95 %.2f ms, %.0f a second", p50, p95, perSecond);
    }
  }

  /** Lets each client do so many steps, after a tenth of them as a warm-up. */
  static Timing run(Clients clients, int steps) throws Exception {
    return run(CLIENTS, clients, steps);
  }

  /** The same with so many clients. */
  static Timing run(int count, Clients clients, int steps) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    List<Client> open = new ArrayList<>();
    try {
      for (int number = 0; number < count; number++) {
        open.add(clients.open(number));
      }
      all(threads, open, 0, steps / 10);
      long begun = System.nanoTime();
      long[] times = all(threads, open, steps / 10, steps);
      return timing(times, System.nanoTime() - begun);
    } finally {
      threads.shutdown();
      for (Client client : open) {
        client.close();
      }
    }
  }

  private static long[] all(ExecutorService threads, List<Client> clients, int first, int steps)
      throws Exception {
    List<Future<long[]>> running = new ArrayList<>();
    for (Client client : clients) {
      running.add(threads.submit(() -> steps(client, first, steps)));
    }
    long[] times = new long[0];
    for (Future<long[]> one : running) {
      long[] more = one.get();
      int before = times.length;
      times = Arrays.copyOf(times, before + more.length);
      System.arraycopy(more, 0, times, before, more.length);
    }
    return times;
  }

  private static long[] steps(Client client, int first, int steps) throws Exception {
    long[] times = new long[steps];
    for (int i = 0; i < steps; i++) {
      long begun = System.nanoTime();
      client.step(first + i);
      times[i] = System.nanoTime() - begun;
    }
    return times;
  }

  private static Timing timing(long[] times, long took) {
    Arrays.sort(times);
    return new Timing(
        times.length * 1e9 / took,
        times[times.length / 2] / 1e6,
        times[times.length * 95 / 100] / 1e6);
  }
}
