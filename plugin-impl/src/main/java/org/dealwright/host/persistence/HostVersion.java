package org.dealwright.host.persistence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares versions by their numbers; 17 is 17.0, and what follows the numbers is ignored. */
final class HostVersion {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private HostVersion() {}

  static int compare(String one, String other) {
    Matcher first = NUMBER.matcher(one);
    Matcher second = NUMBER.matcher(other);
    int result = 0;
    boolean more = true;
    while (result == 0 && more) {
      boolean a = first.find();
      boolean b = second.find();
      more = a || b;
      result = Integer.compare(number(first, a), number(second, b));
    }
    return result;
  }

  private static int number(Matcher matcher, boolean found) {
    return found ? Integer.parseInt(matcher.group()) : 0;
  }
}
