package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.api.Page;
import org.dealwright.api.activity.NextActivityView;
import org.dealwright.api.deal.DealSummary;
import org.dealwright.api.deal.DealView;
import org.dealwright.platform.error.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Shows deals. */
@Dependent
public class ReadDeals {

  private final DealQueries queries;
  private final DealViews views;

  @Inject
  ReadDeals(DealQueries queries, DealViews views) {
    this.queries = queries;
    this.views = views;
  }

  @Transactional
  public DealView one(UUID id) {
    return views.find(id).orElseThrow(() -> new NotFoundException("deal"));
  }

  /** A deal for which the caller knows what is to be done next, while it is open. */
  @Transactional
  public DealView one(UUID id, @Nullable NextActivityView next) {
    return views.find(id, next).orElseThrow(() -> new NotFoundException("deal"));
  }

  @Transactional
  public Page<DealSummary> list(DealQueries.Filter filter, DealQueries.Window window) {
    return queries.list(filter, window);
  }

  /** Shows all of a list, however long, one after another. */
  @Transactional
  public void each(
      DealQueries.Filter filter, DealQueries.Sort sort, Consumer<DealSummary> consumer) {
    queries.each(filter, sort, consumer);
  }
}
