package org.dealwright.deal.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dealwright.api.Money;
import org.dealwright.api.deal.BoardColumnView;
import org.dealwright.api.deal.BoardTotals;
import org.dealwright.api.deal.CardPage;
import org.dealwright.api.deal.WeightedMoney;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.currency.domain.ReportingSum;
import org.dealwright.deal.application.BoardQuery.Sum;
import org.dealwright.pipeline.application.PipelineViews;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.money.Rounding;

/**
 * The sums of a board, in its currency as far as they can be converted into it.
 *
 * @param currency the board's
 * @param cap how many deals of a stage are counted at most
 */
record ColumnSums(String currency, int cap) {

  BoardColumnView column(Stage stage, List<Sum> sums, CardPage page) {
    List<Sum> mine = sums.stream().filter(sum -> sum.stageId().equals(stage.id())).toList();
    boolean exact = mine.stream().allMatch(Sum::exact);
    long count = mine.stream().mapToLong(Sum::count).sum();
    ReportingSum reporting = new ReportingSum(currency);
    mine.forEach(sum -> reporting.add(sum.value(), sum.converted()));
    return new BoardColumnView(
        PipelineViews.stage(stage),
        exact ? count : Math.min(count, cap),
        exact,
        reporting.value(),
        Rounding.percent(reporting.value(), stage.probability()),
        reporting.others(),
        page.cards(),
        page.nextCursor());
  }

  /** Over the open stages. */
  static BoardTotals totals(List<BoardColumnView> columns) {
    List<BoardColumnView> open =
        columns.stream().filter(c -> c.stage().type() == StageType.OPEN).toList();
    return new BoardTotals(
        open.stream().mapToLong(BoardColumnView::count).sum(),
        open.stream().mapToLong(BoardColumnView::value).sum(),
        open.stream().mapToLong(BoardColumnView::weighted).sum(),
        open.stream().allMatch(BoardColumnView::exact),
        others(open));
  }

  private static List<WeightedMoney> others(Iterable<BoardColumnView> columns) {
    Map<String, WeightedMoney> byCurrency = new TreeMap<>();
    for (BoardColumnView column : columns) {
      for (Money money : column.otherCurrencies()) {
        long weighted = Rounding.percent(money.amount(), column.stage().probability());
        byCurrency.merge(
            money.currency(),
            new WeightedMoney(money.amount(), weighted, money.currency()),
            ColumnSums::plus);
      }
    }
    return List.copyOf(byCurrency.values());
  }

  private static WeightedMoney plus(WeightedMoney one, WeightedMoney other) {
    return new WeightedMoney(
        one.amount() + other.amount(), one.weighted() + other.weighted(), one.currency());
  }
}
