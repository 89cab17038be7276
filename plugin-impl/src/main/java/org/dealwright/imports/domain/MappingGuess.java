package org.dealwright.imports.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealwright.api.imports.FieldMapping;
import org.dealwright.api.imports.ImportMapping;
import org.dealwright.api.imports.TimeMapping;
import org.jspecify.annotations.Nullable;

/** Guesses a mapping from the columns' names, as other systems' exports have them. */
public final class MappingGuess {

  private static final Map<String, List<String>> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("firstName", List.of("first name", "firstname", "given name", "vorname"));
    NAMES.put("lastName", List.of("last name", "lastname", "surname", "nachname", "name"));
    NAMES.put("email", List.of("email", "e mail", "email address", "work email", "mail"));
    NAMES.put("phone", List.of("phone", "phone number", "mobile", "mobile phone", "telefon"));
    NAMES.put(
        "company", List.of("company", "company name", "organisation", "organization", "firma"));
    NAMES.put("jobTitle", List.of("job title", "jobtitle", "title", "position"));
    NAMES.put(
        "companySize",
        List.of("company size", "number of employees", "employees", "no of employees"));
    NAMES.put("industry", List.of("industry", "branche"));
    NAMES.put("country", List.of("country", "country region", "land"));
    NAMES.put("website", List.of("website", "website url", "web site"));
    NAMES.put("source", List.of("lead source", "source", "original source"));
    NAMES.put("estimatedValue", List.of("value", "amount", "deal value", "estimated value"));
    NAMES.put("currency", List.of("currency", "currency code"));
    NAMES.put("status", List.of("lead status", "status"));
    NAMES.put("stage", List.of("stage", "deal stage", "stage name"));
    NAMES.put("tags", List.of("tags", "labels"));
    NAMES.put("utmSource", List.of("utm source"));
    NAMES.put("utmMedium", List.of("utm medium"));
    NAMES.put("utmCampaign", List.of("utm campaign"));
    NAMES.put("utmTerm", List.of("utm term"));
    NAMES.put("utmContent", List.of("utm content"));
    NAMES.put("gclid", List.of("gclid", "google click id"));
    NAMES.put("fbclid", List.of("fbclid"));
    NAMES.put("msclkid", List.of("msclkid"));
    NAMES.put("gaClientId", List.of("ga client id"));
  }

  private static final List<String> OUTCOMES =
      List.of("outcome", "converted", "is converted", "is won", "won");
  private static final List<String> KEYS =
      List.of("external id", "record id", "lead id", "id", "lead number", "prospect id");
  private static final List<String> CREATED =
      List.of("created at", "create date", "created date", "created", "created time");
  private static final List<String> CLOSED =
      List.of("closed at", "close date", "closed date", "closed", "won time");

  private MappingGuess() {}

  public static ImportMapping of(List<String> columns) {
    Map<String, FieldMapping> fields = new LinkedHashMap<>();
    NAMES.forEach(
        (field, names) -> find(columns, names).ifPresent(c -> fields.put(field, plain(c))));
    fields.computeIfPresent(
        "source", (name, found) -> new FieldMapping(found.column(), Map.of("*", "other"), null));
    return new ImportMapping(
        fields,
        "custom-fields",
        find(columns, OUTCOMES).map(MappingGuess::plain).orElse(null),
        find(columns, CREATED).map(column -> new TimeMapping(column, null)).orElse(null),
        find(columns, CLOSED).map(column -> new TimeMapping(column, null)).orElse(null),
        null,
        null,
        find(columns, KEYS).map(MappingGuess::plain).orElse(null),
        List.of());
  }

  private static FieldMapping plain(@Nullable String column) {
    return new FieldMapping(column, null, null);
  }

  private static Optional<String> find(List<String> columns, List<String> names) {
    return names.stream()
        .flatMap(name -> columns.stream().filter(column -> plainName(column).equals(name)))
        .findFirst();
  }

  private static String plainName(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
