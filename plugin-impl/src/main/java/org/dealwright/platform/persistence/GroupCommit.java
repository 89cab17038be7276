package org.dealwright.platform.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What several requests bring at the same time is done by one of them, in one transaction. While it
 * is, the next gather; a request that is alone waits for nobody.
 *
 * <p>The idea is the group commit of databases (Gawlick and Kinkade, Varieties of Concurrency
 * Control in IMS/VS Fast Path, 1985); that the one who gets the lock works for all who wait is
 * called flat combining (Hendler, Incze, Shavit and Tzafrir, 2010).
 *
 * @param <T> what a request brings
 * @param <R> what becomes of it
 */
public final class GroupCommit<T, R> {

  private static final Logger LOG = Logger.getLogger(GroupCommit.class);

  /** So that nobody waits for more than a transaction of a usual size. */
  private static final int MOST = 100;

  private final Queue<Brought<T, R>> waiting = new ConcurrentLinkedQueue<>();
  private final Lock turn = new ReentrantLock();

  /**
   * Returns what became of the item, or throws what it failed with.
   *
   * @param work gives a result for each item, in their order, in a transaction of its own. Where it
   *     fails for several, nothing is kept, and each of them is done by itself
   */
  public R run(T item, Function<List<T>, List<R>> work) {
    Brought<T, R> mine = new Brought<>(item);
    waiting.add(mine);
    turn.lock();
    try {
      while (!mine.settled) {
        runAll(gathered(), work);
      }
    } finally {
      turn.unlock();
    }
    return mine.result == null ? work.apply(List.of(item)).get(0) : mine.result;
  }

  private void runAll(List<Brought<T, R>> group, Function<List<T>, List<R>> work) {
    try {
      List<R> results = work.apply(group.stream().map(one -> one.item).toList());
      for (int i = 0; i < group.size(); i++) {
        group.get(i).result = results.get(i);
      }
    } catch (RuntimeException failure) {
      if (group.size() == 1) {
        throw failure;
      }
      LOG.warnf(failure, "%d that came together failed; each is done by itself", group.size());
    } finally {
      group.forEach(one -> one.settled = true);
    }
  }

  private List<Brought<T, R>> gathered() {
    List<Brought<T, R>> group = new ArrayList<>();
    while (group.size() < MOST && !waiting.isEmpty()) {
      group.add(Objects.requireNonNull(waiting.poll()));
    }
    return group;
  }

  /** Read and written by whoever has the lock; its owner reads it last. */
  private static final class Brought<T, R> {

    private final T item;
    private boolean settled;
    private @Nullable R result;

    Brought(T item) {
      this.item = item;
    }
  }
}
