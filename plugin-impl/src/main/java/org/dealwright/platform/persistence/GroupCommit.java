package org.dealwright.platform.persistence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
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
 * Control in IMS/VS Fast Path, 1985); that the one whose turn it is works for all who wait is
 * called flat combining (Hendler, Incze, Shavit and Tzafrir, 2010).
 *
 * @param <T> what a request brings
 * @param <R> what becomes of it
 */
public final class GroupCommit<T, R> {

  private static final Logger LOG = Logger.getLogger(GroupCommit.class);

  /** So that nobody waits for more than a transaction of a usual size. */
  private static final int MOST = 100;

  private final Lock lock = new ReentrantLock();
  private final Queue<Brought<T, R>> waiting = new ArrayDeque<>();
  private boolean busy;

  /**
   * Returns what became of the item, or throws what it failed with.
   *
   * @param work gives a result for each item, in their order, in a transaction of its own. Where it
   *     fails for several, nothing is kept, and each of them is done by itself
   */
  public R run(T item, Function<List<T>, List<R>> work) {
    Brought<T, R> mine = bring(item);
    List<Brought<T, R>> group = turn(mine);
    while (!group.isEmpty()) {
      try {
        runAll(group, work);
      } finally {
        settle(group);
      }
      group = turn(mine);
    }
    return mine.result == null ? work.apply(List.of(item)).get(0) : mine.result;
  }

  private Brought<T, R> bring(T item) {
    lock.lock();
    try {
      Brought<T, R> mine = new Brought<>(item, lock.newCondition());
      waiting.add(mine);
      return mine;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until nobody works, and returns who waits then; none once the item is settled. */
  private List<Brought<T, R>> turn(Brought<T, R> mine) {
    lock.lock();
    try {
      while (busy && !mine.settled) {
        mine.told.awaitUninterruptibly();
      }
      if (mine.settled) {
        return List.of();
      }
      busy = true;
      return gathered();
    } finally {
      lock.unlock();
    }
  }

  private List<Brought<T, R>> gathered() {
    List<Brought<T, R>> group = new ArrayList<>();
    while (group.size() < MOST && !waiting.isEmpty()) {
      group.add(waiting.remove());
    }
    return group;
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
    }
  }

  /** Those of the group go their ways, all at once, and the next of those who wait begins. */
  private void settle(List<Brought<T, R>> group) {
    lock.lock();
    try {
      busy = false;
      if (!waiting.isEmpty()) {
        waiting.element().told.signal();
      }
      for (Brought<T, R> one : group) {
        one.settled = true;
        one.told.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /** The result is written by whoever works, before it is settled under the lock. */
  private static final class Brought<T, R> {

    private final T item;
    private final Condition told;
    private boolean settled;
    private @Nullable R result;

    Brought(T item, Condition told) {
      this.item = item;
      this.told = told;
    }
  }
}
