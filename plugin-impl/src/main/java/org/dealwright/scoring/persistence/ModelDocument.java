package org.dealwright.scoring.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.error.Violations;
import org.dealwright.scoring.model.Bands;
import org.dealwright.scoring.model.Factor;
import org.dealwright.scoring.model.ScoringModel;

/** Reads a model from its JSON document, as {@code scoring-model.schema.json} describes it. */
final class ModelDocument {

  private static final Set<String> FIELDS =
      Set.of(
          "$schema",
          "key",
          "name",
          "description",
          "base",
          "bands",
          "factors",
          "shares",
          "optional");
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern DESCRIPTION = Pattern.compile("[^\\p{Cntrl}]{0,2000}");
  private static final int FACTORS = 50;

  private ModelDocument() {}

  /** What a document says: the model, and what it is called. */
  record Read(ScoringModel model, String name) {}

  /**
   * Reads a document.
   *
   * @throws ValidationException with a JSON pointer to each fault
   */
  static Read read(JsonNode document, int version) {
    Violations violations = new Violations();
    DocumentNode root = DocumentNode.root(document, violations);
    root.allow(FIELDS);
    violations.throwIfAny();
    String key = root.get("key").text(KEY, "Must be a name of a-z, 0-9 and -, from a letter on.");
    String name = root.get("name").text();
    if (root.get("description").isGiven()) {
      root.get("description").text(DESCRIPTION, "At most 2,000 characters.");
    }
    double base = root.get("base").value();
    if (root.get("$schema").isGiven()) {
      root.get("$schema").text();
    }
    Optional<Bands> bands = bands(root.get("bands"));
    List<Factor> factors = factors(root.get("factors"));
    List<Set<String>> shares = shares(root.get("shares"));
    Set<String> optional = ids(root.get("optional"), 0);
    violations.throwIfAny();
    try {
      ScoringModel model =
          new ScoringModel(key, version, base, factors, bands.orElseThrow(), shares, optional);
      return new Read(model, name);
    } catch (IllegalArgumentException e) {
      throw new ValidationException(groupAtFault(e), e.getMessage());
    }
  }

  /** What is left to go wrong concerns several factors at once. */
  private static String groupAtFault(IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("share")) {
      return "/shares";
    }
    return message.contains("optional") ? "/optional" : "/factors";
  }

  private static Optional<Bands> bands(DocumentNode node) {
    node.allow(Set.of("high", "medium"));
    int high = node.get("high").whole(2, 100);
    int medium = node.get("medium").whole(1, 99);
    if (medium >= high) {
      node.get("medium").refuse("Must be below high.");
      return Optional.empty();
    }
    return Optional.of(new Bands(high, medium));
  }

  private static List<Factor> factors(DocumentNode node) {
    Set<String> seen = new HashSet<>();
    List<Factor> factors = new ArrayList<>();
    node.list(1, FACTORS, FactorDocument::read)
        .forEach(
            factor -> {
              factor.ifPresent(factors::add);
              if (factor.isPresent() && !seen.add(factor.get().id())) {
                node.refuse("The id " + factor.get().id() + " stands twice.");
              }
            });
    return factors;
  }

  private static List<Set<String>> shares(DocumentNode node) {
    return node.isGiven() ? node.list(0, FACTORS, share -> ids(share, 2)) : List.of();
  }

  private static Set<String> ids(DocumentNode node, int least) {
    return node.isGiven() ? Set.copyOf(node.list(least, FACTORS, DocumentNode::text)) : Set.of();
  }
}
