package org.dealwright.imports.domain;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dealwright.api.imports.FieldMapping;
import org.dealwright.api.imports.ImportMapping;
import org.dealwright.api.imports.TimeMapping;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.customfield.domain.DeclaredFields;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.error.Violations;
import org.jspecify.annotations.Nullable;

/** Checks a mapping against the file's columns, so that a wrong one is found before any row is. */
public final class MappingCheck {

  /** How a mapping names a custom field: this and its key. */
  static final String CUSTOM = "customFields/";

  /** The fields that a column can become, besides custom ones. */
  public static final Set<String> FIELDS =
      Set.of(
          "firstName",
          "lastName",
          "email",
          "phone",
          "company",
          "jobTitle",
          "companySize",
          "industry",
          "country",
          "website",
          "source",
          "estimatedValue",
          "currency",
          "status",
          "stage",
          "assignedTo",
          "tags",
          "utmSource",
          "utmMedium",
          "utmCampaign",
          "utmTerm",
          "utmContent",
          "gclid",
          "fbclid",
          "msclkid",
          "gaClientId",
          "consentEmail",
          "consentPhone",
          "consentAds");

  private MappingCheck() {}

  /**
   * What of the organisation a mapping needs.
   *
   * @param users finds the id of the user that a text names
   */
  public record Setting(
      List<Stage> stages,
      String currency,
      ZoneId zone,
      Function<String, Optional<String>> users,
      DeclaredFields custom) {}

  /**
   * Returns what turns the file's rows into leads.
   *
   * @throws ValidationException with each part of the mapping that cannot be right
   */
  public static RowMapper check(CsvFile file, ImportMapping mapping, Setting setting) {
    Violations violations = new Violations();
    Cells cells = new Cells(file.columns(), mapping);
    Map<String, FieldMapping> fields = mapping.fields() == null ? Map.of() : mapping.fields();
    fields.forEach((name, field) -> field(name, field, cells, setting.custom(), violations));
    other("/mapping/outcome", mapping.outcome(), cells, violations);
    other("/mapping/externalId", mapping.externalId(), cells, violations);
    if (mapping.sequence() != null) {
      column("/mapping/sequence", mapping.sequence().column(), cells, violations);
    }
    Map<TimeMapping, Times> times = new HashMap<>();
    time("/mapping/createdAt", mapping.createdAt(), cells, setting, times, violations);
    time("/mapping/closedAt", mapping.closedAt(), cells, setting, times, violations);
    time("/mapping/stageEnteredAt", mapping.stageEnteredAt(), cells, setting, times, violations);
    rest(mapping, cells, setting.custom(), violations);
    violations.check(
        mapping.rest() == null || Set.of("custom-fields", "ignore").contains(mapping.rest()),
        "/mapping/rest",
        "Must be custom-fields or ignore.");
    violations.check(
        !fields.isEmpty() || mapping.externalId() != null,
        "/mapping/fields",
        "Map at least one column.");
    violations.throwIfAny();
    return new RowMapper(new Checked(mapping, fields, cells, times, setting));
  }

  private static void field(
      String name,
      @Nullable FieldMapping field,
      Cells cells,
      DeclaredFields custom,
      Violations violations) {
    String pointer = "/mapping/fields/" + name;
    violations.check(
        FIELDS.contains(name) || isCustom(name, custom), pointer, "There is no such field.");
    other(pointer, field, cells, violations);
  }

  private static boolean isCustom(String name, DeclaredFields custom) {
    return name.startsWith(CUSTOM)
        && name.length() > CUSTOM.length()
        && (!custom.closed() || custom.find(name.substring(CUSTOM.length())).isPresent());
  }

  /** Columns that nobody declared as custom fields, where declared ones alone are taken. */
  private static void rest(
      ImportMapping mapping, Cells cells, DeclaredFields custom, Violations violations) {
    List<String> strange =
        custom.closed() && RowMapper.CUSTOM_FIELDS.equals(mapping.rest())
            ? cells.rest().stream().filter(c -> custom.ofColumn(c).isEmpty()).sorted().toList()
            : List.of();
    violations.check(
        strange.isEmpty(),
        "/mapping/rest",
        "There are no custom fields for " + String.join(", ", strange) + ".");
  }

  private static void other(
      String pointer, @Nullable FieldMapping field, Cells cells, Violations violations) {
    if (field != null && field.column() != null) {
      column(pointer, field.column(), cells, violations);
    }
  }

  private static void column(
      String pointer, @Nullable String column, Cells cells, Violations violations) {
    violations.check(
        column != null && cells.has(column), pointer, "The file has no column " + column + ".");
  }

  private static void time(
      String pointer,
      @Nullable TimeMapping time,
      Cells cells,
      Setting setting,
      Map<TimeMapping, Times> times,
      Violations violations) {
    if (time == null) {
      return;
    }
    column(pointer, time.column(), cells, violations);
    try {
      times.put(time, new Times(time.format(), setting.zone()));
    } catch (IllegalArgumentException e) {
      violations.add(pointer + "/format", "This is no date pattern, such as dd.MM.yyyy HH:mm.");
    }
  }

  /** A mapping that fits its file. */
  record Checked(
      ImportMapping mapping,
      Map<String, FieldMapping> fields,
      Cells cells,
      Map<TimeMapping, Times> readers,
      Setting setting) {

    @Nullable FieldMapping field(String name) {
      return fields.get(name);
    }

    String currency() {
      return setting.currency();
    }

    ZoneId zone() {
      return setting.zone();
    }

    DeclaredFields custom() {
      return setting.custom();
    }

    /** The custom fields that the mapping names one by one. */
    List<String> customKeys() {
      return fields.keySet().stream()
          .filter(name -> name.startsWith(CUSTOM))
          .map(name -> name.substring(CUSTOM.length()))
          .toList();
    }

    Optional<String> userNamed(String name) {
      return setting.users().apply(name);
    }

    Times times(TimeMapping time) {
      return readers.get(time);
    }

    Optional<Stage> stageNamed(String name) {
      return setting.stages().stream().filter(s -> s.name().equalsIgnoreCase(name)).findFirst();
    }

    Optional<Stage> stageOf(Outcome outcome) {
      return setting.stages().stream()
          .filter(stage -> stage.type() != StageType.OPEN)
          .filter(stage -> stage.type().name().equals(outcome.name()))
          .findFirst();
    }

    /** The column that a problem is about; the field's name where it has none. */
    String columnOf(String pointer) {
      String name = pointer.split("/", -1)[1];
      String column =
          switch (name) {
            case "outcome" -> columnOf(mapping.outcome());
            case "externalId" -> columnOf(mapping.externalId());
            case "createdAt" -> columnOf(mapping.createdAt());
            case "closedAt" -> columnOf(mapping.closedAt());
            case "stageEnteredAt" -> columnOf(mapping.stageEnteredAt());
            case "sequence" -> mapping.sequence() == null ? null : mapping.sequence().column();
            case "customFields" -> columnOfCustom(pointer.substring(1 + CUSTOM.length()));
            default -> columnOf(fields.get(name));
          };
      return column == null ? name : column;
    }

    private String columnOfCustom(String key) {
      String column = columnOf(fields.get(CUSTOM + key));
      return column == null ? key : column;
    }

    private static @Nullable String columnOf(@Nullable FieldMapping field) {
      return field == null ? null : field.column();
    }

    private static @Nullable String columnOf(@Nullable TimeMapping time) {
      return time == null ? null : time.column();
    }
  }
}
