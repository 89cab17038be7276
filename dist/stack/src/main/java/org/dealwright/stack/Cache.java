package org.dealwright.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what is prepared once per machine: unpacked distributions, a built Keycloak. */
public final class Cache {

  /** A file lock keeps other processes out, not other threads of this one. */
  private static final Map<Path, Object> IN_THIS_PROCESS = new ConcurrentHashMap<>();

  private final Path directory;

  public Cache(Path directory) {
    this.directory = directory.toAbsolutePath();
  }

  /**
   * The property {@code dealwright.cache}, the variable DEALWRIGHT_CACHE, or ~/.cache/dealwright.
   */
  public static Cache configured() {
    String property = System.getProperty("dealwright.cache", System.getenv("DEALWRIGHT_CACHE"));
    if (property != null && !property.isBlank()) {
      return new Cache(Path.of(property));
    }
    return new Cache(Path.of(System.getProperty("user.home"), ".cache", "dealwright"));
  }

  Path path(String name) {
    return directory.resolve(name);
  }

  /** The directory of this name; prepared first, under a lock, where it does not exist yet. */
  Path directory(String name, Preparation preparation) throws Exception {
    Path ready = directory.resolve(name);
    if (Files.isDirectory(ready)) {
      return ready;
    }
    Files.createDirectories(directory);
    synchronized (IN_THIS_PROCESS.computeIfAbsent(ready, path -> new Object())) {
      return directoryUnderLock(name, ready, preparation);
    }
  }

  private Path directoryUnderLock(String name, Path ready, Preparation preparation)
      throws Exception {
    try (FileChannel channel = openLock(name);
        FileLock lock = channel.lock()) {
      if (lock.isValid() && !Files.isDirectory(ready)) {
        prepare(ready, preparation);
      }
      return ready;
    }
  }

  private FileChannel openLock(String name) throws IOException {
    return FileChannel.open(
        directory.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Works aside and renames at the end, so that what bears the final name is always whole. */
  private void prepare(Path ready, Preparation preparation) throws Exception {
    Path aside = directory.resolve(ready.getFileName() + ".part");
    FileTree.delete(aside);
    Files.createDirectories(aside);
    preparation.fill(aside);
    Files.move(aside, ready, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Fills an empty directory. */
  @FunctionalInterface
  interface Preparation {
    void fill(Path emptyDirectory) throws Exception;
  }
}
