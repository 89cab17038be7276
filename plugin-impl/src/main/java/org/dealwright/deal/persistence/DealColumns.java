package org.dealwright.deal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.api.Money;
import org.dealwright.api.deal.DealStatus;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealFacts;
import org.dealwright.platform.persistence.RowInsert;
import org.dealwright.platform.persistence.Rows;
import org.dealwright.sla.domain.SlaPolicy.Deadline;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** How a deal stands in its row. */
final class DealColumns {

  private record Column(String name, String type, Function<Deal, @Nullable Object> value) {}

  /** Those that may change. */
  private static final List<Column> CHANGING =
      List.of(
          new Column("pipeline_id", "uuid", Deal::pipelineId),
          new Column("stage_id", "uuid", Deal::stageId),
          new Column("lead_id", "uuid", deal -> deal.leadId().orElse(null)),
          new Column("customer_id", "uuid", deal -> deal.customerId().orElse(null)),
          new Column("title", "text", deal -> deal.facts().title()),
          new Column("amount", "bigint", deal -> value(deal, Money::amount)),
          new Column("currency", "text", deal -> value(deal, Money::currency)),
          new Column("owner", "text", Deal::owner),
          new Column("status", "text", deal -> deal.status().name()),
          new Column("expected_close_on", "date", deal -> deal.facts().expectedCloseOn()),
          new Column("entered_stage_at", "timestamptz", deal -> deal.stay().since()),
          new Column("sla_due_at", "timestamptz", deal -> due(deal, Deadline::at)),
          new Column("sla_warn_at", "timestamptz", deal -> due(deal, Deadline::warnAt)),
          new Column("closed_at", "timestamptz", deal -> deal.stay().closedAt()),
          new Column("close_reason", "text", deal -> deal.stay().closeReason()),
          new Column("transitions", "integer", deal -> deal.stay().transitions()),
          new Column("updated_at", "timestamptz", Deal::updatedAt));

  /** New deals by one statement, so that their stages' totals are counted once. */
  static final RowInsert<Deal> INSERT = insert();

  static final String READ =
      "id, created_at, version, "
          + CHANGING.stream().map(Column::name).collect(Collectors.joining(", "));

  private DealColumns() {}

  private static RowInsert<Deal> insert() {
    RowInsert.Columns<Deal> columns =
        RowInsert.<Deal>into("deals")
            .column("id", "uuid", Deal::id)
            .column("created_at", "timestamptz", Deal::createdAt);
    CHANGING.forEach(one -> columns.column(one.name(), one.type(), one.value()));
    return columns.build();
  }

  /** Adds the columns that may change to rows of deals. */
  static Rows<Deal> changing(Rows<Deal> rows) {
    CHANGING.forEach(one -> rows.column(one.name(), one.type(), one.value()));
    return rows;
  }

  /** Gives the columns that may change their values from such rows. */
  static String assignments(String rows) {
    return CHANGING.stream()
        .map(one -> one.name() + " = " + rows + "." + one.name())
        .collect(Collectors.joining(", "));
  }

  static Deal read(ResultSet row, StatementContext context) throws SQLException {
    return Deal.written(
        row.getObject("id", UUID.class),
        new Deal.Subject(
            row.getObject("lead_id", UUID.class), row.getObject("customer_id", UUID.class)),
        new DealFacts(
            row.getString("title"),
            DealRows.money(row),
            row.getString("owner"),
            row.getObject("expected_close_on", LocalDate.class)),
        new Deal.Times(instant(row, "created_at"), instant(row, "updated_at")),
        new Deal.Written(
            new Deal.Stay(
                row.getObject("pipeline_id", UUID.class),
                row.getObject("stage_id", UUID.class),
                DealStatus.valueOf(row.getString("status")),
                instant(row, "entered_stage_at"),
                DealRows.instant(row, "closed_at"),
                row.getString("close_reason"),
                row.getInt("transitions")),
            DealRows.due(row).orElse(null),
            row.getInt("version")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }

  private static <T> @Nullable T value(Deal deal, Function<Money, T> part) {
    Money value = deal.facts().value();
    return value == null ? null : part.apply(value);
  }

  private static @Nullable Instant due(Deal deal, Function<Deadline, Instant> part) {
    Deadline due = deal.due();
    return due == null ? null : part.apply(due);
  }
}
