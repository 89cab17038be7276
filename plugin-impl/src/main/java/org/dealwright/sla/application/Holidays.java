package org.dealwright.sla.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.api.sla.HolidayView;
import org.dealwright.api.sla.HolidaysImported;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditEntry.Change;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Caller;
import org.dealwright.sla.application.SlaSettingsRepository.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An admin reads and changes the organisation's holidays. They share the version of its service
 * levels, whose calendar they are a part of.
 */
@Dependent
public class Holidays {

  private static final int AT_ONCE = 1_000;
  private static final int IN_ALL = 5_000;
  private static final int NAME = 100;
  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  private final SlaSettingsRepository repository;
  private final Event<SlaSettingsChanged> changed;
  private final AuditTrail audit;
  private final Caller caller;

  @Inject
  Holidays(
      SlaSettingsRepository repository,
      Event<SlaSettingsChanged> changed,
      AuditTrail audit,
      Caller caller) {
    this.repository = repository;
    this.changed = changed;
    this.audit = audit;
    this.caller = caller;
  }

  /** Holidays with the version that a change must name. */
  public record Listed(List<HolidayView> holidays, int version) {}

  @Transactional
  public Listed all() {
    return new Listed(repository.holidays(), repository.read().version());
  }

  /** Adds one day; returns the version that then holds. */
  @Transactional
  public int add(HolidayView holiday) {
    check(List.of(holiday), at -> "");
    Versioned before = repository.lock();
    if (known().containsKey(holiday.day())) {
      throw new ConflictException("holiday-exists", "This day is a holiday already.");
    }
    return write(List.of(holiday), before);
  }

  /** Adds the days of a list, or renames them. */
  @Transactional
  public HolidaysImported addAll(List<HolidayView> holidays) {
    if (holidays == null || holidays.isEmpty() || holidays.size() > AT_ONCE) {
      throw new ValidationException("/holidays", "Give from 1 to " + AT_ONCE + " days.");
    }
    check(holidays, at -> "/holidays/" + at);
    Versioned before = repository.lock();
    Map<LocalDate, HolidayView> byDay =
        holidays.stream()
            .collect(Collectors.toMap(HolidayView::day, Function.identity(), (one, last) -> last));
    long known = byDay.keySet().stream().filter(known()::containsKey).count();
    write(List.copyOf(byDay.values()), before);
    return new HolidaysImported((int) (byDay.size() - known), (int) known);
  }

  /** Removes a day. */
  @Transactional
  public void remove(LocalDate day, int version) {
    Versioned before = repository.lock();
    @Nullable HolidayView holiday = known().get(day);
    if (holiday == null) {
      throw new NotFoundException("holiday");
    }
    if (before.version() != version) {
      throw new StaleVersionException(Map.of("current", repository.holidays()));
    }
    repository.removeHoliday(day);
    audit.record(
        AuditEntry.of("holiday.removed", day, List.of(Change.of("name", holiday.name(), null))));
    touched(before);
  }

  private int write(List<HolidayView> holidays, Versioned before) {
    Map<LocalDate, HolidayView> known = known();
    repository.putHolidays(holidays);
    if (repository.holidays().size() > IN_ALL) {
      throw new ConflictException(
          "too-many-holidays", "At most " + IN_ALL + " days; remove old ones.");
    }
    audit.record(
        holidays.stream().map(holiday -> added(holiday, known.get(holiday.day()))).toList());
    return touched(before);
  }

  private static AuditEntry added(HolidayView holiday, @Nullable HolidayView before) {
    return AuditEntry.of(
        before == null ? "holiday.added" : "holiday.renamed",
        holiday.day(),
        List.of(Change.of("name", before == null ? null : before.name(), holiday.name())));
  }

  private int touched(Versioned before) {
    int version = before.version() + 1;
    repository.touch(version);
    changed.fire(new SlaSettingsChanged(caller.organisationId()));
    return version;
  }

  private Map<LocalDate, HolidayView> known() {
    return repository.holidays().stream()
        .collect(Collectors.toMap(HolidayView::day, Function.identity()));
  }

  private static void check(List<HolidayView> holidays, Function<Integer, String> pointer) {
    Violations violations = new Violations();
    for (int i = 0; i < holidays.size(); i++) {
      check(holidays.get(i), pointer.apply(i), violations);
    }
    violations.throwIfAny();
  }

  private static void check(@Nullable HolidayView holiday, String at, Violations violations) {
    LocalDate day = holiday == null ? null : holiday.day();
    violations.check(
        day != null && !day.isBefore(FIRST) && !day.isAfter(LAST),
        at + "/day",
        "Give a day as 2026-12-25.");
    String name = holiday == null ? null : holiday.name();
    violations.check(
        name == null || (name.length() <= NAME && name.chars().noneMatch(Character::isISOControl)),
        at + "/name",
        "At most " + NAME + " characters, none of them control characters.");
  }
}
