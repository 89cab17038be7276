package org.dealwright.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.api.Page;
import org.dealwright.api.imports.ImportView;
import org.dealwright.api.imports.RowProblem;
import org.dealwright.api.scoring.HeldMoveView;
import org.dealwright.platform.csv.CsvFile;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.scoring.domain.HeldMoves;
import org.jspecify.annotations.Nullable;

/** Shows imports and what they refused. */
@Dependent
public class ReadImports {

  private final ImportRepository imports;
  private final HeldMoves heldMoves;

  @Inject
  ReadImports(ImportRepository imports, HeldMoves heldMoves) {
    this.imports = imports;
    this.heldMoves = heldMoves;
  }

  @Transactional
  public ImportView one(UUID id) {
    return imports.find(id).orElseThrow(() -> new NotFoundException("import"));
  }

  @Transactional
  public List<ImportView> latest(int limit) {
    return imports.latest(limit);
  }

  /** What its scores would have moved, by lead. */
  @Transactional
  public Page<HeldMoveView> held(UUID id, @Nullable String cursor, int limit) {
    return heldMoves.of(one(id).id(), cursor, limit);
  }

  /** The same, all of it. */
  @Transactional
  public void eachHeld(UUID id, Consumer<HeldMoveView> consumer) {
    heldMoves.each(one(id).id(), consumer);
  }

  /** The refused rows as they stood in the file, with what is wrong with each; header first. */
  @Transactional
  public void refused(UUID id, Consumer<List<String>> lines) {
    CsvFile file =
        CsvFile.of(imports.content(id).orElseThrow(() -> new NotFoundException("import")));
    Map<Integer, List<String>> problems = new LinkedHashMap<>();
    imports.eachProblem(
        id, p -> problems.computeIfAbsent(p.row(), row -> new ArrayList<>()).add(text(p)));
    lines.accept(with(file.columns(), "problem"));
    for (CsvFile.Row row : file.rows()) {
      List<String> mine = problems.get(row.number());
      if (mine != null) {
        lines.accept(with(row.fields(), String.join(" ", mine)));
      }
    }
  }

  private static String text(RowProblem problem) {
    return problem.column() + ": " + problem.detail();
  }

  private static List<String> with(List<String> fields, String last) {
    List<String> all = new ArrayList<>(fields);
    all.add(last);
    return all;
  }
}
