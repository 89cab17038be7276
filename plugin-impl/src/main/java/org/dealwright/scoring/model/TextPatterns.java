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

  private static final char LAST_OF_ASCII = 127;

  private static final java.util.regex.Pattern MARKS = java.util.regex.Pattern.compile("\\p{M}");
  private static final java.util.regex.Pattern BETWEEN_WORDS =
      java.util.regex.Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * Words that mean the same.
   *
   * @param key names the group, for instance {@code director}
   * @param words any of these; several words in one entry must follow each other
   */
  public record Pattern(String key, List<String> words, double value) {

    public Pattern {
      words = words.stream().map(TextPatterns::normalised).toList();
    }

    boolean matches(String normalised) {
      for (String word : words) {
        if (normalised.contains(word)) {
          return true;
        }
      }
      return false;
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

  private String key(String normalised) {
    for (Pattern pattern : patterns) {
      if (pattern.matches(normalised)) {
        return pattern.key();
      }
    }
    return OTHERWISE;
  }

  /** Lower-case words with a space around each; no accents, nor a stroke through a letter. */
  private static String normalised(String text) {
    StringBuilder words = new StringBuilder(text.length() + 2).append(' ');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > LAST_OF_ASCII) {
        return normalisedBeyondAscii(text);
      }
      if (Character.isLetterOrDigit(c)) {
        words.append(Character.toLowerCase(c));
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.charAt(words.length() - 1) == ' ' && words.length() > 1
        ? words.toString()
        : words.append(' ').toString();
  }

  private static String normalisedBeyondAscii(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    String plain = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    String letters = plain.replace('ł', 'l').replace('ø', 'o').replace("ß", "ss");
    return " " + BETWEEN_WORDS.matcher(letters).replaceAll(" ").trim() + " ";
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
