package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.deal.BoardColumnView;
import org.dealwright.api.deal.BoardTotals;
import org.dealwright.api.deal.BoardView;
import org.dealwright.api.deal.CardPage;
import org.dealwright.api.deal.CardView;
import org.dealwright.api.deal.StageName;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.deal.application.BoardQuery.Filter;
import org.dealwright.deal.application.BoardQuery.Row;
import org.dealwright.deal.application.BoardQuery.Sum;
import org.dealwright.pipeline.application.PipelineViews;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** The board: columns by stage with counts, sums and their first cards. */
@Dependent
public class ReadBoard {

  /** How long closed deals stay on the board. */
  private static final Duration CLOSED_SHOWN = Duration.ofDays(30);

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

  /** What the user looks for; each part may be missing. */
  public record Search(@Nullable String text, @Nullable String owner, @Nullable Integer scoreMin) {}

  @Transactional
  public BoardView board(UUID pipelineId, Search search, int limit) {
    Map<String, String> names = cards.ownerNames();
    Instant now = clock.instant();
    Pipeline pipeline = pipeline(pipelineId);
    Filter filter = filter(search, now);
    List<UUID> stages = pipeline.stages().stream().map(Stage::id).toList();
    List<Sum> sums = board.sums(stages, filter);
    List<Row> rows = board.cards(stages, filter, limit + 1);
    var dresser = cards.of(pipeline.id(), names, now);
    List<BoardColumnView> columns =
        pipeline.stages().stream()
            .map(stage -> column(stage, sums, page(stage, rows, limit, dresser)))
            .toList();
    return new BoardView(
        new StageName(pipeline.id(), pipeline.name()), currency(), totals(columns), columns);
  }

  @Transactional
  public CardPage more(
      UUID pipelineId, UUID stageId, Search search, Optional<BoardQuery.After> after, int limit) {
    Map<String, String> names = cards.ownerNames();
    Instant now = clock.instant();
    Pipeline pipeline = pipeline(pipelineId);
    if (pipeline.stage(stageId).isEmpty()) {
      throw new NotFoundException("stage");
    }
    List<Row> rows = board.more(stageId, filter(search, now), after, limit + 1);
    return Cards.page(rows, limit, cards.of(pipeline.id(), names, now));
  }

  @Transactional
  public CardView card(UUID dealId) {
    Map<String, String> names = cards.ownerNames();
    Row row = board.card(dealId).orElseThrow(() -> new NotFoundException("deal"));
    UUID pipelineId =
        pipelines.all().stream()
            .filter(p -> p.stage(row.stageId()).isPresent())
            .map(Pipeline::id)
            .findFirst()
            .orElseThrow();
    return cards.of(pipelineId, names, clock.instant()).apply(row);
  }

  private Pipeline pipeline(UUID id) {
    return pipelines.find(id).orElseThrow(() -> new NotFoundException("pipeline"));
  }

  private static Filter filter(Search search, Instant now) {
    return new Filter(search.text(), search.owner(), search.scoreMin(), now.minus(CLOSED_SHOWN));
  }

  private static CardPage page(Stage stage, List<Row> rows, int limit, Cards.Dresser dresser) {
    List<Row> mine = rows.stream().filter(row -> row.stageId().equals(stage.id())).toList();
    return Cards.page(mine, limit, dresser);
  }

  private BoardColumnView column(Stage stage, List<Sum> sums, CardPage page) {
    List<Sum> mine = sums.stream().filter(sum -> sum.stageId().equals(stage.id())).toList();
    long count = mine.stream().mapToLong(Sum::count).sum();
    long value =
        mine.stream().filter(sum -> currency().equals(sum.currency())).mapToLong(Sum::amount).sum();
    return new BoardColumnView(
        PipelineViews.stage(stage),
        count,
        value,
        Math.round(value * (stage.probability() / 100.0)),
        others(mine),
        page.cards(),
        page.nextCursor());
  }

  private List<Money> others(List<Sum> sums) {
    return sums.stream()
        .filter(sum -> sum.currency() != null && !currency().equals(sum.currency()))
        .map(sum -> new Money(sum.amount(), sum.currency()))
        .toList();
  }

  private static BoardTotals totals(List<BoardColumnView> columns) {
    List<BoardColumnView> open =
        columns.stream().filter(c -> c.stage().type() == StageType.OPEN).toList();
    return new BoardTotals(
        open.stream().mapToLong(BoardColumnView::count).sum(),
        open.stream().mapToLong(BoardColumnView::value).sum(),
        open.stream().mapToLong(BoardColumnView::weighted).sum());
  }

  private String currency() {
    return caller.organisation().currency();
  }
}
