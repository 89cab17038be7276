package org.dealwright.tests.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.stack.WildFlyServer;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Organisation;

/** What must hold of an organisation's rows whenever no transaction runs, whatever was killed. */
final class Wholeness {

  private static final Map<String, String> VIOLATIONS = new LinkedHashMap<>();

  static {
    VIOLATIONS.put(
        "each lead has its state and its latest score",
        """
        select l.id from dealwright.leads l
          left join dealwright.lead_state s
            on s.organisation_id = l.organisation_id and s.lead_id = l.id
        where l.organisation_id = cast(? as uuid) and s.points is distinct from (
          select c.points from dealwright.lead_scores c
          where c.organisation_id = l.organisation_id and c.lead_id = l.id
          order by c.scored_at desc, c.id desc limit 1)
        """);
    VIOLATIONS.put(
        "each lead was scored",
        """
        select lead_id from dealwright.lead_state
        where organisation_id = cast(? as uuid) and points is null
        """);
    VIOLATIONS.put(
        "one lead for each address",
        """
        select email_key from dealwright.leads where organisation_id = cast(? as uuid)
        group by email_key having count(*) > 1
        """);
    VIOLATIONS.put(
        "one open deal for each lead and pipeline",
        """
        select lead_id from dealwright.deals
        where organisation_id = cast(? as uuid) and status = 'OPEN'
        group by lead_id, pipeline_id having count(*) > 1
        """);
    VIOLATIONS.put(
        "a lead's state names its deal and that deal's stage",
        """
        select s.lead_id from dealwright.lead_state s
          left join dealwright.deals d
            on d.organisation_id = s.organisation_id and d.lead_id = s.lead_id
        where s.organisation_id = cast(? as uuid)
          and (s.deal_id, s.stage_id) is distinct from (d.id, d.stage_id)
        """);
    VIOLATIONS.put(
        "a deal's history is without gap and ends at its stage",
        """
        select d.id from dealwright.deals d
          join dealwright.deal_stage_transitions t
            on t.organisation_id = d.organisation_id and t.deal_id = d.id
        where d.organisation_id = cast(? as uuid)
        group by d.id, d.stage_id, d.transitions
        having count(*) <> d.transitions or max(t.sequence) <> d.transitions
          or (array_agg(t.to_stage_id order by t.sequence desc))[1] <> d.stage_id
        """);
    VIOLATIONS.put(
        "each deal has a history",
        """
        select d.id from dealwright.deals d where d.organisation_id = cast(? as uuid)
          and not exists (select 1 from dealwright.deal_stage_transitions t
            where t.organisation_id = d.organisation_id and t.deal_id = d.id)
        """);
    VIOLATIONS.put(
        "each version of a lead is announced once",
        """
        select s.lead_id from dealwright.lead_state s
          left join dealwright.outbox_events e on e.organisation_id = s.organisation_id
            and e.aggregate_type = 'lead' and e.aggregate_id = s.lead_id
        where s.organisation_id = cast(? as uuid)
        group by s.lead_id, s.event_sequence
        having count(e.id) <> s.event_sequence
          or count(distinct e.aggregate_version) <> s.event_sequence
        """);
  }

  private Wholeness() {}

  static void require(Organisation organisation) {
    VIOLATIONS.forEach(
        (rule, violations) ->
            assertThat(Database.column(violations, organisation.id())).as(rule).isEmpty());
  }

  /** The board's sums, as a node shows them, are those of the rows. */
  static void requireTrueBoard(Organisation organisation, WildFlyServer node) {
    Client rep = organisation.rep().on(node);
    String pipeline = rep.get("/pipelines").expect(200).text("/items/0/id");
    Answer board = rep.get("/pipelines/" + pipeline + "/board").expect(200);
    for (JsonNode column : board.list("/columns")) {
      List<Map<String, String>> rows =
          Database.rows(
              "select count(*) as count, coalesce(sum(amount), 0) as value from dealwright.deals"
                  + " where organisation_id = cast(? as uuid) and stage_id = cast(? as uuid)",
              organisation.id(),
              column.at("/stage/id").asText());
      assertThat(column.at("/count").asText()).isEqualTo(rows.get(0).get("count"));
      assertThat(column.at("/value").asText()).isEqualTo(rows.get(0).get("value"));
    }
  }
}
