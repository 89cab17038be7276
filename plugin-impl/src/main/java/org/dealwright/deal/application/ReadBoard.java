package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.api.deal.BoardColumnView;
import org.dealwright.api.deal.BoardView;
import org.dealwright.api.deal.CardPage;
import org.dealwright.api.deal.StageName;
import org.dealwright.deal.application.BoardQuery.Filter;
import org.dealwright.deal.application.BoardQuery.Row;
import org.dealwright.deal.application.BoardQuery.Shown;
import org.dealwright.deal.application.BoardQuery.Sum;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.identity.Caller;

/** The board: columns by stage with counts, sums and their first cards. */
@Dependent
public class ReadBoard {

  /** How long closed deals stay on the board. */
  private static final Duration CLOSED_SHOWN = Duration.ofDays(30);

  /** Beyond this many, a filtered column's deals are only said to be more. */
  private static final int COUNT_CAP = 10_000;

  private final PipelineRepository pipelines;
  private final BoardQuery board;
  private final Cards cards;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ReadBoard(
      PipelineRepository pipelines, BoardQuery board, Cards cards, Caller caller, Clock clock) {
    this.pipelines = pipelines;
    this.board = board;
    this.cards = cards;
    this.caller = caller;
    this.clock = clock;
  }

  /** A column, and where in it a page begins. */
  public record Place(UUID pipelineId, UUID stageId, Optional<BoardQuery.After> after) {}

  @Transactional
  public BoardView board(UUID pipelineId, Filter filter, int limit) {
    Map<String, String> names = cards.ownerNames();
    Instant now = clock.instant();
    Pipeline pipeline = pipeline(pipelineId);
    Shown shown = shown(filter, now);
    List<UUID> stages = pipeline.stages().stream().map(Stage::id).toList();
    List<Sum> sums = sums(pipeline, shown);
    List<Row> rows = board.cards(stages, shown, limit + 1);
    var dresser = cards.of(pipeline.id(), rows, names, now);
    ColumnSums columnSums = new ColumnSums(currency(), COUNT_CAP);
    Map<UUID, List<Row>> byStage = rows.stream().collect(Collectors.groupingBy(Row::stageId));
    List<BoardColumnView> columns =
        pipeline.stages().stream()
            .map(
                stage -> {
                  List<Row> its = byStage.getOrDefault(stage.id(), List.of());
                  return columnSums.column(stage, sums, Cards.page(its, limit, dresser));
                })
            .toList();
    return new BoardView(
        new StageName(pipeline.id(), pipeline.name()),
        currency(),
        ColumnSums.totals(columns),
        columns);
  }

  /**
   * Open stages without a filter have counters, which know all deals alone; closed ones show the
   * last deals.
   */
  private List<Sum> sums(Pipeline pipeline, Shown shown) {
    Map<Boolean, List<UUID>> isOpen =
        pipeline.stages().stream()
            .collect(
                Collectors.partitioningBy(
                    Stage::isOpen, Collectors.mapping(Stage::id, Collectors.toList())));
    List<Sum> sums = new ArrayList<>(board.closedSums(isOpen.get(false), shown, COUNT_CAP + 1));
    sums.addAll(
        shown.filter().isEmpty() && caller.restrictedTo().isEmpty()
            ? board.totals(isOpen.get(true))
            : board.sums(isOpen.get(true), shown, COUNT_CAP + 1));
    return sums;
  }

  @Transactional
  public CardPage more(Place place, Filter filter, int limit) {
    Map<String, String> names = cards.ownerNames();
    Instant now = clock.instant();
    Pipeline pipeline = pipeline(place.pipelineId());
    if (pipeline.stage(place.stageId()).isEmpty()) {
      throw new NotFoundException("stage");
    }
    List<Row> rows = board.more(place.stageId(), shown(filter, now), place.after(), limit + 1);
    return Cards.page(rows, limit, cards.of(pipeline.id(), rows, names, now));
  }

  private Pipeline pipeline(UUID id) {
    return pipelines.find(id).orElseThrow(() -> new NotFoundException("pipeline"));
  }

  private static Shown shown(Filter filter, Instant now) {
    return new Shown(filter, now.minus(CLOSED_SHOWN), now);
  }

  private String currency() {
    return caller.organisation().currency();
  }
}
