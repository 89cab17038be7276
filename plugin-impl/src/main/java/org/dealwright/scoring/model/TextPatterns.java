package org.dealwright.scoring.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Recognises words in a text, such as a rank in a job title. The first pattern that matches counts,
 * so the strongest stands first. Case and accents do not matter; words match as whole words.
 */
public record TextPatterns(
    String id, double weight, String feature, List<Pattern> patterns, double otherwise)
    implements Factor {

  static final String OTHERWISE = "*";

  /**
   * Words that mean the same.
   *
   * @param key names the group, for instance {@code director}
   * @param words any of these, in lower case without accents; several words in one entry must
   *     follow each other
   */
  public record Pattern(String key, List<String> words, double value) {

    public Pattern {
      words = List.copyOf(words);
    }

    boolean matches(String padded) {
      return words.stream().anyMatch(word -> padded.contains(" " + word + " "));
    }
  }

  public TextPatterns {
    patterns = List.copyOf(patterns);
    for (Pattern pattern : patterns) {
      Guards.inRange(id, pattern.value());
    }
    Guards.inRange(id, otherwise);
    Guards.positive(id, weight);
  }

  @Override
  public Optional<String> derive(Features features) {
    return features
        .text(feature)
        .map(TextPatterns::normalised)
        .filter(t -> !t.isBlank())
        .map(this::key);
  }

  private String key(String padded) {
    return patterns.stream()
        .filter(pattern -> pattern.matches(padded))
        .map(Pattern::key)
        .findFirst()
        .orElse(OTHERWISE);
  }

  private static String normalised(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return " " + plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").trim() + " ";
  }

  @Override
  public double value(String derived) {
    return patterns.stream()
        .filter(pattern -> pattern.key().equals(derived))
        .mapToDouble(Pattern::value)
        .findFirst()
        .orElse(otherwise);
  }
}
