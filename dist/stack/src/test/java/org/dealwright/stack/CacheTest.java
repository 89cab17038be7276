package org.dealwright.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

  @TempDir private Path directory;

  @Test
  void preparesADirectoryOnce() throws Exception {
    AtomicInteger preparations = new AtomicInteger();
    Cache cache = new Cache(directory);

    Path first = cache.directory("server", empty -> preparations.incrementAndGet());
    Path second = cache.directory("server", empty -> preparations.incrementAndGet());

    assertThat(first).isEqualTo(second).isDirectory();
    assertThat(preparations).hasValue(1);
  }

  @Test
  void whatFailedHalfwayIsPreparedAnew() throws Exception {
    Cache cache = new Cache(directory);
    assertThatThrownBy(
            () ->
                cache.directory(
                    "server",
                    empty -> {
                      Files.writeString(empty.resolve("half"), "");
                      throw new IOException("no space");
                    }))
        .hasMessage("no space");

    Path ready = cache.directory("server", empty -> Files.writeString(empty.resolve("whole"), ""));

    assertThat(ready.resolve("whole")).exists();
    assertThat(ready.resolve("half")).doesNotExist();
  }

  @Test
  void twoAtOncePrepareItOnce() {
    AtomicInteger preparations = new AtomicInteger();

    CompletableFuture.allOf(preparing(preparations), preparing(preparations)).join();

    assertThat(preparations).hasValue(1);
  }

  private CompletableFuture<Void> preparing(AtomicInteger preparations) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            new Cache(directory).directory("server", empty -> preparations.incrementAndGet());
          } catch (Exception failure) {
            throw new IllegalStateException(failure);
          }
        });
  }
}
