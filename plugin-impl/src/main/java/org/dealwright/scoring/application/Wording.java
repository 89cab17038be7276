package org.dealwright.scoring.application;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dealwright.scoring.model.Score;
import org.jspecify.annotations.Nullable;

/** Factors and their effects in words. */
final class Wording {

  private final ResourceBundle texts;
  private final Locale locale;

  Wording(Locale locale) {
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            "org.dealwright.scoring.wording",
            locale,
            Wording.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String label(String factor) {
    return text("label." + factor, factor);
  }

  /** Why a score was computed. */
  String cause(String cause) {
    return text("cause." + cause, cause);
  }

  /** What would be, and the score of then. */
  String lift(String what, int points) {
    return new MessageFormat(texts.getString("sentence.lift"), locale)
        .format(new Object[] {what, points});
  }

  String sentence(String factor, @Nullable String input, double coverage) {
    if (factor.equals(Score.SHRINKAGE)) {
      return format("sentence.shrinkage", NumberFormat.getPercentInstance(locale).format(coverage));
    }
    if (input == null) {
      return text("sentence." + factor, label(factor));
    }
    String key = "sentence." + factor;
    String shown = text("input." + factor + "." + input, number(input));
    return texts.containsKey(key) ? format(key, shown) : label(factor) + ": " + shown;
  }

  /** Small numbers with a decimal, where they have one, behind what they are a number of. */
  private String number(String input) {
    int of = input.indexOf(' ');
    if (of > 0) {
      return input.substring(of + 1) + " (" + number(input.substring(0, of)) + ")";
    }
    try {
      double value = Double.parseDouble(input);
      NumberFormat format = NumberFormat.getIntegerInstance(locale);
      format.setMaximumFractionDigits(Math.abs(value) < 100 ? 1 : 0);
      return format.format(value);
    } catch (NumberFormatException e) {
      return input;
    }
  }

  private String format(String key, String argument) {
    return new MessageFormat(texts.getString(key), locale).format(new Object[] {argument});
  }

  private String text(String key, String otherwise) {
    return texts.containsKey(key) ? texts.getString(key) : otherwise;
  }
}
