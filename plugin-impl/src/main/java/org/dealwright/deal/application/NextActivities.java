package org.dealwright.deal.application;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.activity.application.OpenTasks;
import org.dealwright.activity.application.OpenTasks.OpenTask;
import org.dealwright.api.activity.NextActivityView;
import org.dealwright.deal.application.BoardQuery.Row;
import org.jspecify.annotations.Nullable;

/** What is to be done next for the open deals of a board. */
@Dependent
class NextActivities {

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
    Stream<NextActivityView> ofTasks =
        found.getOrDefault(about(row), List.of()).stream()
            .filter(task -> task.dealId() == null || task.dealId().equals(row.dealId()))
            .map(task -> new NextActivityView(task.id(), task.subject(), task.dueAt()));
    return Stream.concat(ofTasks, followUp(row.followUpAt()))
        .min(comparing(NextActivityView::dueAt, nullsLast(naturalOrder())));
  }

  private static Stream<NextActivityView> followUp(@Nullable Instant at) {
    return Stream.ofNullable(at).map(time -> new NextActivityView(null, null, time));
  }

  private static UUID about(Row row) {
    return row.leadId() == null ? row.dealId() : row.leadId();
  }
}
