package org.dealwright.scoring.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.scoring.ModelScope;
import org.dealwright.platform.Json;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.domain.ModelChoice;
import org.dealwright.scoring.domain.ModelRepository;
import org.dealwright.scoring.domain.PublishedModel;
import org.dealwright.scoring.model.ScoringModel;
import org.jspecify.annotations.Nullable;

/** Published models; they never change, so they are kept in memory once read. */
@ApplicationScoped
public class SqlModels implements ModelRepository {

  private final Cache<UUID, PublishedModel> cache =
      Caffeine.newBuilder().maximumSize(2_000).build();

  @Inject private SqlGateway sql;
  @Inject private Json json;

  /**
   * A model in force.
   *
   * @param stages of the scope's pipeline
   * @param takesNewDeals whether that pipeline is the default one
   */
  private record Assignment(
      ModelScope scope, PublishedModel model, List<UUID> stages, boolean takesNewDeals) {}

  @Override
  public ModelChoice choice() {
    return choice(assignments().stream());
  }

  @Override
  public ModelChoice choiceWith(ModelScope scope, PublishedModel model) {
    Stream<Assignment> others = assignments().stream().filter(one -> !one.scope().equals(scope));
    return choice(Stream.concat(others, Stream.of(assignment(scope, model))));
  }

  private static ModelChoice choice(Stream<Assignment> assignments) {
    PublishedModel organisation = null;
    PublishedModel withoutDeal = null;
    Map<String, PublishedModel> bySource = new HashMap<>();
    Map<UUID, PublishedModel> byStage = new HashMap<>();
    for (Assignment one : assignments.toList()) {
      LeadSource source = one.scope().source();
      if (source != null) {
        bySource.put(source.name(), one.model());
      } else if (one.scope().pipelineId() == null) {
        organisation = one.model();
      } else {
        one.stages().forEach(stage -> byStage.put(stage, one.model()));
        withoutDeal = one.takesNewDeals() ? one.model() : withoutDeal;
      }
    }
    if (organisation == null) {
      throw new IllegalStateException("The organisation has no model");
    }
    return new ModelChoice(organisation, bySource, byStage, withoutDeal);
  }

  private List<Assignment> assignments() {
    return sql.list(
        """
        select a.source, a.pipeline_id, a.model_id, coalesce(p.is_default, false) as is_default,
          case when a.pipeline_id is not null then array(
            select s.id from pipeline_stages s where s.organisation_id = a.organisation_id
              and s.pipeline_id = a.pipeline_id) end as stages
        from scoring_assignments a
          left join pipelines p on p.organisation_id = a.organisation_id and p.id = a.pipeline_id
        where a.organisation_id = :organisation
        """,
        Map.of(),
        (row, context) ->
            new Assignment(
                scope(row),
                find(row.getObject("model_id", UUID.class)),
                ids(row.getArray("stages")),
                row.getBoolean("is_default")));
  }

  private Assignment assignment(ModelScope scope, PublishedModel model) {
    if (scope.pipelineId() == null) {
      return new Assignment(scope, model, List.of(), false);
    }
    return sql.one(
            """
            select p.is_default, array(select s.id from pipeline_stages s
              where s.organisation_id = p.organisation_id and s.pipeline_id = p.id) as stages
            from pipelines p where p.organisation_id = :organisation and p.id = :pipeline
            """,
            Map.of("pipeline", scope.pipelineId()),
            (row, context) ->
                new Assignment(
                    scope, model, ids(row.getArray("stages")), row.getBoolean("is_default")))
        .orElseThrow();
  }

  static ModelScope scope(ResultSet row) throws SQLException {
    String source = row.getString("source");
    return new ModelScope(
        source == null ? null : LeadSource.valueOf(source),
        row.getObject("pipeline_id", UUID.class));
  }

  private static List<UUID> ids(@Nullable Array array) throws SQLException {
    return array == null
        ? List.of()
        : Arrays.stream((Object[]) array.getArray()).map(UUID.class::cast).toList();
  }

  @Override
  public PublishedModel find(UUID id) {
    return cache.get(id, this::read);
  }

  private PublishedModel read(UUID id) {
    return sql.one(
            """
            select definition, version from scoring_models
            where organisation_id = :organisation and id = :id
            """,
            Map.of("id", id),
            (row, context) -> new PublishedModel(id, model(row)))
        .orElseThrow(() -> new IllegalStateException("There is no model " + id));
  }

  private ScoringModel model(ResultSet row) throws SQLException {
    return ModelDocument.read(json.readTree(row.getString("definition")), row.getInt("version"))
        .model();
  }
}
