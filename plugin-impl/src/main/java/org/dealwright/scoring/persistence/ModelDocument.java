package org.dealwright.scoring.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.scoring.model.Bands;
import org.dealwright.scoring.model.CategoryTable;
import org.dealwright.scoring.model.Completeness;
import org.dealwright.scoring.model.DecayedCount;
import org.dealwright.scoring.model.Factor;
import org.dealwright.scoring.model.Ladder;
import org.dealwright.scoring.model.NumberCurve;
import org.dealwright.scoring.model.Recency;
import org.dealwright.scoring.model.ScoringModel;
import org.dealwright.scoring.model.TextPatterns;

/** Reads a model from its JSON document. */
final class ModelDocument {

  private ModelDocument() {}

  static ScoringModel parse(JsonNode document) {
    List<Factor> factors = new ArrayList<>();
    document.path("factors").forEach(factor -> factors.add(factor(factor)));
    JsonNode bands = document.path("bands");
    return new ScoringModel(
        document.path("key").asText(),
        document.path("version").asInt(),
        document.path("base").asDouble(),
        factors,
        new Bands(bands.path("high").asInt(), bands.path("medium").asInt()),
        shares(document.path("shares")));
  }

  private static Factor factor(JsonNode node) {
    String id = node.path("id").asText();
    double weight = node.path("weight").asDouble();
    String feature = node.path("feature").asText();
    double otherwise = node.path("otherwise").asDouble();
    String kind = node.path("kind").asText();
    return switch (kind) {
      case "category-table" ->
          new CategoryTable(id, weight, feature, numbers(node.path("values")), otherwise);
      case "number-curve" -> new NumberCurve(id, weight, feature, points(node.path("points")));
      case "text-patterns" ->
          new TextPatterns(id, weight, feature, patterns(node.path("patterns")), otherwise);
      case "completeness" -> new Completeness(id, weight, texts(node.path("features")));
      case "ladder" -> new Ladder(id, weight, feature, steps(node.path("steps")));
      case "recency" ->
          new Recency(
              id,
              weight,
              feature,
              Set.copyOf(texts(node.path("events"))),
              node.path("halfLifeDays").asDouble());
      case "decayed-count" ->
          new DecayedCount(
              id,
              weight,
              feature,
              numbers(node.path("events")),
              node.path("halfLifeDays").asDouble(),
              node.path("saturation").asDouble());
      default -> throw new IllegalArgumentException(id + ": there is no factor kind " + kind);
    };
  }

  private static Map<String, Double> numbers(JsonNode object) {
    Map<String, Double> numbers = new HashMap<>();
    object.properties().forEach(e -> numbers.put(e.getKey(), e.getValue().asDouble()));
    return numbers;
  }

  private static List<NumberCurve.Point> points(JsonNode array) {
    List<NumberCurve.Point> points = new ArrayList<>();
    array.forEach(
        pair -> points.add(new NumberCurve.Point(pair.get(0).asDouble(), pair.get(1).asDouble())));
    return points;
  }

  private static List<TextPatterns.Pattern> patterns(JsonNode array) {
    List<TextPatterns.Pattern> patterns = new ArrayList<>();
    array.forEach(
        node ->
            patterns.add(
                new TextPatterns.Pattern(
                    node.path("key").asText(),
                    texts(node.path("words")),
                    node.path("value").asDouble())));
    return patterns;
  }

  private static List<Ladder.Step> steps(JsonNode object) {
    return numbers(object).entrySet().stream()
        .map(entry -> new Ladder.Step(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<Set<String>> shares(JsonNode array) {
    List<Set<String>> shares = new ArrayList<>();
    array.forEach(share -> shares.add(Set.copyOf(texts(share))));
    return shares;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }
}
