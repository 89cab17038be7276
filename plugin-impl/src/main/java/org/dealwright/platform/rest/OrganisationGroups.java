package org.dealwright.platform.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which group of the realm stands for which organisation, where tokens name groups.
 *
 * @param slugs of organisations, by the groups' names
 */
record OrganisationGroups(Map<String, String> slugs) {

  /** Reads pairs such as {@code /sales/acme=acme}. */
  static OrganisationGroups parse(List<String> pairs) {
    Map<String, String> slugs = new LinkedHashMap<>();
    for (String pair : pairs) {
      int equals = pair.lastIndexOf('=');
      if (equals < 1 || equals == pair.length() - 1) {
        throw new IllegalArgumentException("Not of the form group=organisation: " + pair);
      }
      slugs.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
    return new OrganisationGroups(slugs);
  }

  /** The organisations that the groups stand for; other groups mean nothing here. */
  List<String> of(List<String> groups) {
    return groups.stream().map(slugs::get).filter(Objects::nonNull).distinct().toList();
  }
}
