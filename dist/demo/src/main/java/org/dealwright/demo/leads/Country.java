package org.dealwright.demo.leads;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/** The names, companies and numbers of one country. */
final class Country {

  private static final ConcurrentMap<String, Country> LOADED = new ConcurrentHashMap<>();
  private static final Pattern DIGITS = Pattern.compile("\\{(\\d)\\}");

  private final String code;
  private final Properties words;

  private Country(String code) {
    this.code = code;
    this.words = new Properties();
    String name = "countries/" + code + ".properties";
    try (InputStream in = Country.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** By its ISO 3166 code. */
  static Country of(String code) {
    return LOADED.computeIfAbsent(code, Country::new);
  }

  String code() {
    return code;
  }

  String one(String key, Dice dice) {
    return dice.pick(List.of(words.getProperty(key).split(",", -1)));
  }

  String longCompany() {
    return words.getProperty("longCompany");
  }

  String phone(Dice dice) {
    return DIGITS
        .matcher(words.getProperty("phone"))
        .replaceAll(group -> digits(Integer.parseInt(group.group(1)), dice));
  }

  private static String digits(int count, Dice dice) {
    int least = (int) Math.pow(10, count - 1);
    return Integer.toString(dice.between(least, 10 * least - 1));
  }
}
