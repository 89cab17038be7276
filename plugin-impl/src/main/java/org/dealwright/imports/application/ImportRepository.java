package org.dealwright.imports.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.api.imports.ImportMapping;
import org.dealwright.api.imports.ImportView;
import org.dealwright.api.imports.RowProblem;

/** Where imports, their files and their problems are kept. */
public interface ImportRepository {

  /** A file that waits to be imported. */
  record Upload(UUID id, String fileName, int rows) {}

  /** What became of some rows. */
  record Progress(int accepted, int refused, int scored) {}

  void add(Upload upload, byte[] content, Instant now);

  Optional<byte[]> content(UUID id);

  Optional<ImportView> find(UUID id);

  /** Newest first. */
  List<ImportView> latest(int limit);

  /** Takes an uploaded or a failed import for running; false where it runs or is done. */
  boolean start(UUID id, ImportMapping mapping, Instant now);

  Optional<ImportMapping> mapping(UUID id);

  /**
   * Takes the next rows of a running import; false where another node has taken them.
   *
   * @param after rows that were taken before
   */
  boolean take(UUID id, int after, int rows);

  /** Adds what became of the rows that were taken. */
  void report(UUID id, Progress progress, List<RowProblem> problems);

  void finish(UUID id, Instant now);

  void fail(UUID id, String why, Instant now);

  /** All problems, in order of their rows. */
  void eachProblem(UUID id, Consumer<RowProblem> consumer);
}
