package org.dealwright.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

  private static final int BROKEN = -1;

  private final ExecutorService requests = Executors.newCachedThreadPool();
  private final GroupCommit<Integer, String> commit = new GroupCommit<>();
  private final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());
  private final Semaphore begun = new Semaphore(0);
  private final Semaphore mayGoOn = new Semaphore(0);

  @AfterEach
  void end() {
    requests.shutdownNow();
  }

  @Test
  void whoIsAloneWaitsForNobody() {
    mayGoOn.release();

    assertThat(commit.run(7, this::work)).isEqualTo("7");
    assertThat(groups).containsExactly(List.of(7));
  }

  @Test
  void whatComesWhileOneWorksIsDoneTogetherAndEachGetsItsOwn() {
    List<CompletableFuture<String>> all = oneThen(List.of(1, 2, 3, 4, 5));
    mayGoOn.release(2);

    assertThat(all.stream().map(CompletableFuture::join))
        .containsExactly("0", "1", "2", "3", "4", "5");
    assertThat(groups).hasSize(2);
    assertThat(groups.get(1)).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
  }

  @Test
  void whereOneOfSeveralFailsTheOthersAreDoneByThemselves() {
    List<CompletableFuture<String>> all = oneThen(List.of(1, BROKEN, 3));
    mayGoOn.release(5);

    assertThat(List.of(all.get(0).join(), all.get(1).join(), all.get(3).join()))
        .containsExactly("0", "1", "3");
    assertThatThrownBy(all.get(2)::join).hasRootCauseMessage("broken");
    assertThat(groups).hasSize(5);
  }

  @Test
  void aFailureOfOneAloneIsNotTriedAgain() {
    mayGoOn.release();

    assertThatThrownBy(() -> commit.run(BROKEN, this::work)).hasMessage("broken");
    assertThat(groups).hasSize(1);
  }

  @Test
  void moreThanATransactionTakesAreDoneInSeveral() {
    List<CompletableFuture<String>> all = oneThen(IntStream.rangeClosed(1, 150).boxed().toList());
    mayGoOn.release(3);

    assertThat(all.stream().map(CompletableFuture::join)).hasSize(151);
    assertThat(groups.stream().map(List::size)).containsExactly(1, 100, 50);
  }

  /** The first works until it may go on; the others wait for it. */
  private List<CompletableFuture<String>> oneThen(List<Integer> others) {
    List<CompletableFuture<String>> all = new ArrayList<>();
    all.add(CompletableFuture.supplyAsync(() -> commit.run(0, this::work), requests));
    begun.acquireUninterruptibly();
    others.forEach(item -> all.add(waiting(item)));
    return all;
  }

  private CompletableFuture<String> waiting(int item) {
    CompletableFuture<Thread> on = new CompletableFuture<>();
    CompletableFuture<String> result =
        CompletableFuture.supplyAsync(
            () -> {
              on.complete(Thread.currentThread());
              return commit.run(item, this::work);
            },
            requests);
    while (on.join().getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return result;
  }

  private List<String> work(List<Integer> items) {
    groups.add(List.copyOf(items));
    begun.release();
    mayGoOn.acquireUninterruptibly();
    if (items.contains(BROKEN)) {
      throw new IllegalStateException("broken");
    }
    return items.stream().map(String::valueOf).toList();
  }
}
