package org.dealwright.tests.container;

import jakarta.annotation.Resource;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import java.time.Instant;
import java.util.List;

/** Shows the timers of the deployment. */
@Singleton
public class Timers {

  @Resource private TimerService service;

  /** A timer by its timetable. */
  public record Shown(ScheduleExpression schedule, boolean persistent, Instant next) {}

  public List<Shown> all() {
    return service.getAllTimers().stream().map(Timers::shown).toList();
  }

  private static Shown shown(Timer timer) {
    return new Shown(timer.getSchedule(), timer.isPersistent(), timer.getNextTimeout().toInstant());
  }
}
