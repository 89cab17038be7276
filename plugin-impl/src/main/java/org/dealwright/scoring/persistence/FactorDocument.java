package org.dealwright.scoring.persistence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.scoring.model.Axis;
import org.dealwright.scoring.model.BooleanSwitch;
import org.dealwright.scoring.model.CategoryTable;
import org.dealwright.scoring.model.Completeness;
import org.dealwright.scoring.model.DecayedCount;
import org.dealwright.scoring.model.Factor;
import org.dealwright.scoring.model.Ladder;
import org.dealwright.scoring.model.NumberCurve;
import org.dealwright.scoring.model.NumberCurve.Trend;
import org.dealwright.scoring.model.PairTable;
import org.dealwright.scoring.model.Recency;
import org.dealwright.scoring.model.TextPatterns;

/** Reads one factor of a model's document. */
final class FactorDocument {

  private static final Set<String> COMMON = Set.of("id", "kind", "weight");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern EVENT = Pattern.compile("[a-z][a-z0-9_]{0,59}");
  private static final Pattern CATEGORY = Pattern.compile("[^\\p{Cntrl}|\\p{Lu}]{1,100}");
  private static final Set<String> ENGINE = Set.of("base", "shrinkage", "clamp");
  private static final int MANY = 500;

  /** The kinds with the fields that each has beside the common ones. */
  private static final Map<String, Kind> KINDS =
      Map.of(
          "category-table",
              new Kind(Set.of("feature", "values", "otherwise"), FactorDocument::categories),
          "number-curve", new Kind(Set.of("feature", "points", "trend"), FactorDocument::curve),
          "boolean", new Kind(Set.of("feature", "yes", "no"), FactorDocument::truth),
          "text-patterns",
              new Kind(Set.of("feature", "patterns", "otherwise"), FactorDocument::patterns),
          "completeness", new Kind(Set.of("features"), FactorDocument::completeness),
          "recency", new Kind(Set.of("feature", "events", "halfLifeDays"), FactorDocument::recency),
          "decayed-count",
              new Kind(
                  Set.of("feature", "events", "halfLifeDays", "saturation"), FactorDocument::count),
          "ladder", new Kind(Set.of("feature", "steps"), FactorDocument::ladder),
          "pair-table", new Kind(Set.of("rows", "columns", "values"), FactorDocument::pairs));

  private record Kind(Set<String> fields, Function<DocumentNode, Factor> read) {}

  private FactorDocument() {}

  /** Empty where something is wrong with it, which is noted. */
  static Optional<Factor> read(DocumentNode node) {
    int before = node.violations().list().size();
    Kind kind = KINDS.get(node.get("kind").oneOf(KINDS.keySet()));
    if (kind == null) {
      return Optional.empty();
    }
    node.allow(Stream.concat(COMMON.stream(), kind.fields().stream()).collect(Collectors.toSet()));
    try {
      Factor factor = kind.read().apply(node);
      return node.violations().list().size() == before ? Optional.of(factor) : Optional.empty();
    } catch (IllegalArgumentException e) {
      if (node.violations().list().size() == before) {
        node.refuse(e.getMessage());
      }
      return Optional.empty();
    }
  }

  private static String id(DocumentNode node) {
    String id = node.get("id").text(ID, "Must be a name of a-z, 0-9 and -, from a letter on.");
    if (ENGINE.contains(id)) {
      node.get("id").refuse("This name is the engine's own.");
    }
    return id;
  }

  private static double weight(DocumentNode node) {
    return node.get("weight").positive();
  }

  private static String feature(DocumentNode node, Set<String> known) {
    return node.get("feature").oneOf(known);
  }

  private static Factor categories(DocumentNode node) {
    return new CategoryTable(
        id(node),
        weight(node),
        feature(node, FeatureNames.TEXTS),
        node.get("values").numbers(CATEGORY, DocumentNode::value),
        node.get("otherwise").value());
  }

  private static Factor curve(DocumentNode node) {
    DocumentNode trend = node.get("trend");
    Trend promised =
        trend.isGiven()
            ? Trend.valueOf(orAny(trend.oneOf(trends())).toUpperCase(Locale.ROOT))
            : Trend.ANY;
    return new NumberCurve(
        id(node), weight(node), feature(node, FeatureNames.NUMBERS), points(node), promised);
  }

  private static Set<String> trends() {
    return Arrays.stream(Trend.values())
        .map(trend -> trend.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static String orAny(String trend) {
    return trend.isEmpty() ? Trend.ANY.name() : trend;
  }

  private static List<NumberCurve.Point> points(DocumentNode node) {
    List<List<Double>> pairs =
        node.get("points").list(1, MANY, point -> point.list(2, 2, FactorDocument::any));
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).size() == 2) {
        checkPoint(node.get("points").get("" + i), pairs, i);
      }
    }
    return pairs.stream()
        .filter(pair -> pair.size() == 2)
        .map(pair -> new NumberCurve.Point(pair.get(0), pair.get(1)))
        .toList();
  }

  private static void checkPoint(DocumentNode node, List<List<Double>> pairs, int i) {
    double y = pairs.get(i).get(1);
    if (!(y >= 0 && y <= 100)) {
      node.get("1").refuse("Must be a number from 0 to 100.");
    }
    if (i > 0 && pairs.get(i - 1).size() == 2 && pairs.get(i).get(0) <= pairs.get(i - 1).get(0)) {
      node.get("0").refuse("Must be above that of the point before.");
    }
  }

  private static double any(DocumentNode node) {
    return node.number(-1e15, 1e15);
  }

  private static Factor truth(DocumentNode node) {
    return new BooleanSwitch(
        id(node),
        weight(node),
        feature(node, FeatureNames.TRUTHS),
        node.get("yes").value(),
        node.get("no").value());
  }

  private static Factor patterns(DocumentNode node) {
    Set<String> keys = new HashSet<>();
    return new TextPatterns(
        id(node),
        weight(node),
        feature(node, FeatureNames.TEXTS),
        node.get("patterns").list(1, 100, pattern -> pattern(pattern, keys)),
        node.get("otherwise").value());
  }

  private static TextPatterns.Pattern pattern(DocumentNode node, Set<String> keys) {
    node.allow(Set.of("key", "value", "words"));
    String key = node.get("key").text(ID, "Must be a name of a-z, 0-9 and -, from a letter on.");
    if (!keys.add(key)) {
      node.get("key").refuse("This key stands twice.");
    }
    return new TextPatterns.Pattern(
        key, node.get("words").list(1, MANY, FactorDocument::words), node.get("value").value());
  }

  /** Without a letter or digit it would be found in every text. */
  private static String words(DocumentNode node) {
    String words = node.text();
    if (!words.isEmpty() && words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      node.refuse("Must have a letter or a digit.");
    }
    return words;
  }

  private static Factor completeness(DocumentNode node) {
    DocumentNode features = node.get("features");
    List<String> names = features.list(1, 100, name -> name.oneOf(FeatureNames.PROFILE));
    if (names.stream().distinct().count() != names.size()) {
      features.refuse("Each name once.");
    }
    return new Completeness(id(node), weight(node), names);
  }

  private static Factor recency(DocumentNode node) {
    return new Recency(
        id(node),
        weight(node),
        feature(node, FeatureNames.EVENTS),
        Set.copyOf(node.get("events").list(1, MANY, FactorDocument::event)),
        node.get("halfLifeDays").positive());
  }

  private static String event(DocumentNode node) {
    return node.text(EVENT, "Must be a type of signal.");
  }

  private static Factor count(DocumentNode node) {
    return new DecayedCount(
        id(node),
        weight(node),
        feature(node, FeatureNames.EVENTS),
        node.get("events").numbers(EVENT, DocumentNode::positive),
        node.get("halfLifeDays").positive(),
        node.get("saturation").positive());
  }

  private static Factor ladder(DocumentNode node) {
    return new Ladder(
        id(node),
        weight(node),
        feature(node, FeatureNames.STEPS),
        node.get("steps").numbers(EVENT, DocumentNode::value).entrySet().stream()
            .map(step -> new Ladder.Step(step.getKey(), step.getValue()))
            .toList());
  }

  private static Factor pairs(DocumentNode node) {
    List<List<Double>> values =
        node.get("values").list(1, 101, row -> row.list(1, 101, DocumentNode::value));
    return new PairTable(
        id(node), weight(node), axis(node.get("rows")), axis(node.get("columns")), values);
  }

  private static Axis axis(DocumentNode node) {
    if (node.get("bounds").isGiven()) {
      node.allow(Set.of("feature", "bounds"));
      return new Axis.Ranges(
          feature(node, FeatureNames.NUMBERS),
          node.get("bounds").list(1, 100, FactorDocument::any));
    }
    node.allow(Set.of("feature", "categories"));
    return new Axis.Categories(
        feature(node, FeatureNames.TEXTS),
        node.get("categories").list(1, 100, name -> name.text(CATEGORY, "In small letters.")));
  }
}
