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

  /** How far a part of the work came. */
  record Progress(int processed, int accepted, int refused, int scored) {}

  void add(Upload upload, byte[] content, Instant now);

  Optional<byte[]> content(UUID id);

  Optional<ImportView> find(UUID id);

  /** Newest first. */
  List<ImportView> latest(int limit);

  /** Takes an uploaded import for running; false where it already ran or runs. */
  boolean start(UUID id, ImportMapping mapping, Instant now);

  Optional<ImportMapping> mapping(UUID id);

  void advance(UUID id, Progress progress, List<RowProblem> problems);

  void finish(UUID id, Instant now);

  void fail(UUID id, String why, Instant now);

  /** All problems, in order of their rows. */
  void eachProblem(UUID id, Consumer<RowProblem> consumer);
}
