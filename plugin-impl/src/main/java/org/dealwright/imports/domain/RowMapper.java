package org.dealwright.imports.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dealwright.api.Money;
import org.dealwright.api.imports.FieldMapping;
import org.dealwright.api.imports.ImportMapping;
import org.dealwright.api.imports.RowProblem;
import org.dealwright.api.imports.TimeMapping;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.Consent;
import org.dealwright.api.lead.Consents;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.customfield.domain.CustomField;
import org.dealwright.imports.domain.ImportedLead.StageAt;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.lead.domain.LeadRules;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.Ids;
import org.dealwright.platform.csv.CsvFile.Row;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;
import org.jspecify.annotations.Nullable;

/** Turns rows into leads by a mapping that was checked; says what is wrong with those it cannot. */
public final class RowMapper {

  static final String CUSTOM_FIELDS = "custom-fields";
  private static final String ANY = "*";
  private static final Set<String> YES = Set.of("yes", "true", "1", "y", "x", "ja", "opt-in");
  private static final Set<String> NO = Set.of("no", "false", "0", "n", "nein", "opt-out");

  private final MappingCheck.Checked mapping;
  private final Cells cells;
  private final List<String> rest;

  RowMapper(MappingCheck.Checked mapping) {
    this.mapping = mapping;
    this.cells = mapping.cells();
    this.rest = CUSTOM_FIELDS.equals(mapping.mapping().rest()) ? cells.rest() : List.of();
  }

  /** A lead, or the reasons why the row is refused. */
  public record Result(int row, @Nullable ImportedLead lead, List<RowProblem> problems) {}

  public Result map(Row row, Instant now) {
    if (row.isCutOff()) {
      return cutOff(row);
    }
    Reading reading = new Reading(row);
    ImportedLead lead = reading.lead(now);
    List<RowProblem> problems = reading.problems();
    return new Result(row.number(), problems.isEmpty() ? lead : null, problems);
  }

  private static Result cutOff(Row row) {
    RowProblem problem =
        new RowProblem(row.number(), "", null, "The file ends within this row; send it whole.");
    return new Result(row.number(), null, List.of(problem));
  }

  /** One row being read. */
  private final class Reading {

    private final Row row;
    private final Violations violations = new Violations();

    Reading(Row row) {
      this.row = row;
    }

    ImportedLead lead(Instant now) {
      ImportMapping map = mapping.mapping();
      Instant created = time("/createdAt", map.createdAt()).orElse(now);
      LeadFacts facts = facts(created.isAfter(now) ? now : created);
      LeadRules.checkValues(facts, violations);
      mapping.custom().check(Map.of(), facts.customFields(), violations);
      Optional<Outcome> outcome = outcome();
      Optional<Stage> stage = stage(outcome);
      LeadStatus status = status(outcome, stage);
      Instant closed = status.isClosed() ? time("/closedAt", map.closedAt()).orElse(created) : null;
      return new ImportedLead(
          Ids.next(),
          row.number(),
          facts,
          status,
          cells
              .value(row, map.externalId())
              .flatMap(text -> parsed("/externalId", text, RowMapper::key))
              .orElse(null),
          sequence().orElse(null),
          now,
          created,
          closed,
          stage.map(s -> at(s, created, closed)).orElse(null));
    }

    private LeadFacts facts(Instant created) {
      return new LeadFacts(
          field("firstName"),
          field("lastName"),
          field("email"),
          field("phone"),
          field("company"),
          field("jobTitle"),
          value("companySize", RowMapper::wholeNumber).orElse(null),
          field("industry"),
          field("country"),
          field("website"),
          value("source", RowMapper::source).orElse(LeadSource.OTHER),
          money().orElse(null),
          value("assignedTo", mapping::userNamed).orElse(null),
          null,
          tags(),
          custom(),
          attribution(),
          new Consents(
              consent("consentEmail", created),
              consent("consentPhone", created),
              consent("consentAds", created)));
    }

    private Attribution attribution() {
      return new Attribution(
          field("utmSource"),
          field("utmMedium"),
          field("utmCampaign"),
          field("utmTerm"),
          field("utmContent"),
          field("gclid"),
          field("fbclid"),
          field("msclkid"),
          field("gaClientId"));
    }

    /** A file tells no more than yes or no: it was said when the lead came. */
    private @Nullable Consent consent(String name, Instant created) {
      return value(name, RowMapper::truth)
          .map(given -> new Consent(given, created, "Import"))
          .orElse(null);
    }

    private StageAt at(Stage stage, Instant created, @Nullable Instant closed) {
      Instant since =
          closed != null
              ? closed
              : time("/stageEnteredAt", mapping.mapping().stageEnteredAt()).orElse(created);
      return new StageAt(stage.id(), stage.pipelineId(), stage.type(), since);
    }

    /** The outcome, else a status that is one: it decides about the stage, too. */
    private Optional<Outcome> outcome() {
      return cells
          .value(row, mapping.mapping().outcome())
          .flatMap(text -> parsed("/outcome", text, Outcome::of))
          .or(
              () ->
                  value("status", RowMapper::status)
                      .filter(LeadStatus::isClosed)
                      .map(status -> Outcome.valueOf(status.name())));
    }

    private Optional<Stage> stage(Optional<Outcome> outcome) {
      FieldMapping field = mapping.field("stage");
      if (field == null || outcome.filter(o -> o == Outcome.DISQUALIFIED).isPresent()) {
        return Optional.empty();
      }
      Optional<Stage> ended = outcome.flatMap(mapping::stageOf);
      return ended.isPresent() ? ended : value("stage", mapping::stageNamed);
    }

    private LeadStatus status(Optional<Outcome> outcome, Optional<Stage> stage) {
      return outcome
          .flatMap(Outcome::status)
          .or(() -> stage.filter(s -> !s.isOpen()).flatMap(Stage::leadStatus))
          .or(() -> value("status", RowMapper::status))
          .or(() -> stage.flatMap(Stage::leadStatus))
          .orElse(LeadStatus.NEW);
    }

    private Optional<Money> money() {
      String currency = cells.value(row, mapping.field("currency")).orElse(mapping.currency());
      return value("estimatedValue", text -> Amounts.parse(text, currency));
    }

    private List<String> tags() {
      String tags = field("tags");
      return tags == null
          ? List.of()
          : Arrays.stream(tags.split("[;,|]", -1)).filter(tag -> !tag.isBlank()).toList();
    }

    private Map<String, Object> custom() {
      Map<String, Object> custom = new HashMap<>();
      for (String column : rest) {
        Optional<CustomField> declared = mapping.custom().ofColumn(column);
        String key = declared.map(CustomField::key).orElse(column);
        cells
            .text(row, column)
            .map(text -> read(declared, text))
            .ifPresent(v -> custom.put(key, v));
      }
      mapping
          .customKeys()
          .forEach(
              key ->
                  cells
                      .value(row, mapping.field(MappingCheck.CUSTOM + key))
                      .map(text -> read(mapping.custom().find(key), text))
                      .ifPresent(value -> custom.put(key, value)));
      return custom;
    }

    /** What cannot be read stays text, and is refused with the field's own words. */
    private Object read(Optional<CustomField> field, String text) {
      return field.flatMap(known -> CustomCells.read(known, text, mapping.zone())).orElse(text);
    }

    private Optional<Long> sequence() {
      var sequence = mapping.mapping().sequence();
      if (sequence == null) {
        return Optional.empty();
      }
      long sign = "descending".equals(sequence.order()) ? -1 : 1;
      return cells
          .text(row, sequence.column())
          .flatMap(text -> parsed("/sequence", text, RowMapper::longNumber))
          .map(number -> sign * number);
    }

    private Optional<Instant> time(String pointer, @Nullable TimeMapping time) {
      if (time == null) {
        return Optional.empty();
      }
      return cells
          .text(row, time.column())
          .flatMap(text -> parsed(pointer, text, mapping.times(time)::parse));
    }

    private @Nullable String field(String name) {
      return cells.value(row, mapping.field(name)).orElse(null);
    }

    private <T> Optional<T> value(String name, Function<String, Optional<T>> parser) {
      FieldMapping field = mapping.field(name);
      return cells
          .value(row, field)
          .flatMap(
              text -> parsed("/" + name, text, t -> parser.apply(t).or(() -> any(field, parser))));
    }

    /** What a mapping says of all words that it does not list. */
    private <T> Optional<T> any(
        @Nullable FieldMapping field, Function<String, Optional<T>> parser) {
      return field == null || field.values() == null
          ? Optional.empty()
          : Optional.ofNullable(field.values().get(ANY)).flatMap(parser);
    }

    private <T> Optional<T> parsed(
        String pointer, String text, Function<String, Optional<T>> parser) {
      Optional<T> value = parser.apply(text);
      if (value.isEmpty()) {
        violations.add(pointer, "The value " + shortened(text) + " is not understood.");
      }
      return value;
    }

    List<RowProblem> problems() {
      return violations.list().stream().map(this::problem).toList();
    }

    private RowProblem problem(FieldError error) {
      String column = mapping.columnOf(error.pointer());
      return new RowProblem(
          row.number(),
          column,
          cells.text(row, column).map(RowMapper::shortened).orElse(null),
          error.detail());
    }
  }

  private static String shortened(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100) + "…";
  }

  private static Optional<Integer> wholeNumber(String text) {
    return longNumber(text).filter(n -> Math.abs(n) < Integer.MAX_VALUE).map(Long::intValue);
  }

  private static Optional<Long> longNumber(String text) {
    String digits = text.replaceAll("[,' ]", "");
    return digits.matches("-?\\d{1,18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
  }

  private static Optional<String> key(String text) {
    return Optional.of(text).filter(key -> key.length() <= 200 && key.indexOf('\0') < 0);
  }

  static Optional<Boolean> truth(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return YES.contains(word) || NO.contains(word)
        ? Optional.of(YES.contains(word))
        : Optional.empty();
  }

  private static Optional<LeadSource> source(String text) {
    return constant(LeadSource.values(), text);
  }

  private static Optional<LeadStatus> status(String text) {
    return constant(LeadStatus.values(), text);
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] constants, String text) {
    String name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    return Arrays.stream(constants).filter(constant -> constant.name().equals(name)).findFirst();
  }
}
