package org.dealwright.scoring.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The derived inputs of one score, by factor id. Their canonical text is what the history keeps: it
 * has no names or addresses, and gives the same score again. Immutable; the text and its hash are
 * made when they are first asked for.
 */
public final class Inputs {

  private final Map<String, String> derived;
  private @Nullable String canonical;
  private @Nullable String hash;

  public Inputs(Map<String, String> derived) {
    this.derived = Map.copyOf(derived);
  }

  public Map<String, String> derived() {
    return derived;
  }

  /**
   * Reduces what is known of a lead to what the model's factors take in. Where nothing at all is
   * known, neither is how complete it is.
   */
  public static Inputs of(ScoringModel model, Features features) {
    if (features.known().isEmpty()) {
      return new Inputs(Map.of());
    }
    Map<String, String> derived = new LinkedHashMap<>();
    for (Factor factor : model.factors()) {
      factor.derive(features).ifPresent(input -> derived.put(factor.id(), input));
    }
    return new Inputs(derived);
  }

  /** Reads the canonical text again. */
  public static Inputs parse(String canonical) {
    Map<String, String> derived = new LinkedHashMap<>();
    canonical.lines().forEach(line -> put(derived, line));
    return new Inputs(derived);
  }

  private static void put(Map<String, String> derived, String line) {
    int equals = line.indexOf('=');
    derived.put(line.substring(0, equals), line.substring(equals + 1));
  }

  /** Those that change only when something new is known, not by time alone. */
  public Inputs lasting(ScoringModel model) {
    Map<String, String> lasting = new HashMap<>(derived);
    for (Factor factor : model.factors()) {
      if (factor.fades()) {
        lasting.remove(factor.id());
      }
    }
    return lasting.size() == derived.size() ? this : new Inputs(lasting);
  }

  public Optional<String> of(Factor factor) {
    return Optional.ofNullable(derived.get(factor.id()));
  }

  boolean knows(Factor factor) {
    return derived.containsKey(factor.id());
  }

  /** One {@code factor=input} a line, in order of the factors' ids. */
  public String canonical() {
    String known = canonical;
    if (known == null) {
      known = text();
      canonical = known;
    }
    return known;
  }

  private String text() {
    String[] ids = derived.keySet().toArray(String[]::new);
    Arrays.sort(ids);
    StringBuilder text = new StringBuilder();
    for (String id : ids) {
      text.append(text.isEmpty() ? "" : "\n").append(id).append('=').append(derived.get(id));
    }
    return text.toString();
  }

  /** SHA-256 of the canonical text, in hexadecimal. */
  public String hash() {
    String known = hash;
    if (known == null) {
      known = digest();
      hash = known;
    }
    return known;
  }

  private String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(canonical().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Inputs inputs && inputs.derived.equals(derived);
  }

  @Override
  public int hashCode() {
    return derived.hashCode();
  }

  @Override
  public String toString() {
    return canonical();
  }
}
