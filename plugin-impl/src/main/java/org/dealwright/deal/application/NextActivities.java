package org.dealwright.deal.application;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.activity.application.OpenTasks;
import org.dealwright.activity.application.OpenTasks.OpenTask;
import org.dealwright.api.activity.NextActivityView;
import org.dealwright.deal.application.BoardQuery.Row;
import org.jspecify.annotations.Nullable;

/** What is to be done next for the open deals of a board. */
@Dependent
class NextActivities {

  private static final Comparator<NextActivityView> BY_DUE =
      comparing(NextActivityView::dueAt, nullsLast(naturalOrder()));

  private final OpenTasks tasks;

  @Inject
  NextActivities(OpenTasks tasks) {
    this.tasks = tasks;
  }

  Function<Row, Optional<NextActivityView>> of(List<Row> rows) {
    Set<UUID> asked =
        rows.stream()
            .filter(row -> !row.closed())
            .map(NextActivities::about)
            .collect(Collectors.toSet());
    Map<UUID, List<OpenTask>> found =
        asked.isEmpty()
            ? Map.of()
            : tasks.first(asked).stream().collect(Collectors.groupingBy(OpenTask::about));
    return row -> row.closed() ? Optional.empty() : first(row, found);
  }

  /** A lead's other deals have tasks of their own. */
  private static Optional<NextActivityView> first(Row row, Map<UUID, List<OpenTask>> found) {
    NextActivityView first =
        row.followUpAt() == null ? null : new NextActivityView(null, null, row.followUpAt());
    for (OpenTask task : found.getOrDefault(about(row), List.of())) {
      if (task.dealId() == null || task.dealId().equals(row.dealId())) {
        first = sooner(first, new NextActivityView(task.id(), task.subject(), task.dueAt()));
      }
    }
    return Optional.ofNullable(first);
  }

  private static NextActivityView sooner(@Nullable NextActivityView a, NextActivityView b) {
    return a == null || BY_DUE.compare(b, a) < 0 ? b : a;
  }

  private static UUID about(Row row) {
    return row.leadId() == null ? row.dealId() : row.leadId();
  }
}
