package org.dealwright.scoring.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.dealwright.platform.Ids;
import org.dealwright.platform.Json;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.domain.ModelRepository;
import org.dealwright.scoring.domain.PublishedModel;
import org.dealwright.scoring.model.ScoringModel;

/** Published models; they never change, so they are kept in memory once read. */
@ApplicationScoped
public class SqlModels implements ModelRepository {

  private static final String DEFAULT = "/org/dealwright/scoring/models/blended.json";

  private final Cache<UUID, PublishedModel> cache =
      Caffeine.newBuilder().maximumSize(2_000).build();

  @Inject private SqlGateway sql;
  @Inject private Json json;

  @Override
  public void publishDefault(Instant now) {
    String definition = resource(DEFAULT);
    ScoringModel model = ModelDocument.read(json.readTree(definition), 1).model();
    sql.update(
        """
        insert into scoring_models
          (organisation_id, id, key, version, active, definition, published_at)
        values (:organisation, :id, :key, :version, true, cast(:definition as jsonb), :now)
        """,
        Map.of(
            "id", Ids.next(),
            "key", model.key(),
            "version", model.version(),
            "definition", definition,
            "now", now.atOffset(ZoneOffset.UTC)));
  }

  @Override
  public PublishedModel active() {
    UUID id =
        sql.one(
                "select id from scoring_models where organisation_id = :organisation and active",
                Map.of(),
                (row, context) -> row.getObject("id", UUID.class))
            .orElseThrow(() -> new IllegalStateException("The organisation has no model"));
    return find(id);
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

  private static String resource(String path) {
    try (InputStream in = SqlModels.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
