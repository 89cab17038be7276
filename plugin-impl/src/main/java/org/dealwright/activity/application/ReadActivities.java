package org.dealwright.activity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.activity.application.ActivityQueries.Filter;
import org.dealwright.activity.application.ActivityQueries.Window;
import org.dealwright.activity.domain.About;
import org.dealwright.api.Slice;
import org.dealwright.api.activity.ActivityView;
import org.dealwright.api.activity.TimelineEntryView;
import org.dealwright.api.activity.TimelineKind;
import org.dealwright.platform.error.NotFoundException;

/** Shows activities and timelines. */
@Dependent
public class ReadActivities {

  private final Subjects subjects;
  private final ActivityQueries queries;

  @Inject
  ReadActivities(Subjects subjects, ActivityQueries queries) {
    this.subjects = subjects;
    this.queries = queries;
  }

  @Transactional
  public ActivityView one(UUID id) {
    return queries.one(id).orElseThrow(() -> new NotFoundException("activity"));
  }

  @Transactional
  public Slice<ActivityView> ofLead(UUID leadId, Filter filter, Window window) {
    return queries.list(lead(leadId), filter, window);
  }

  /** Says whether there is such a lead before its activities are read one after another. */
  @Transactional
  public void checkLead(UUID leadId) {
    lead(leadId);
  }

  /** All of a lead's activities, however many, one after another. */
  @Transactional
  public void eachOfLead(UUID leadId, Filter filter, Consumer<ActivityView> consumer) {
    queries.each(lead(leadId), filter, consumer);
  }

  @Transactional
  public Slice<ActivityView> ofDeal(UUID dealId, Filter filter, Window window) {
    return queries.list(deal(dealId), filter, window);
  }

  @Transactional
  public Slice<TimelineEntryView> leadTimeline(
      UUID leadId, Set<TimelineKind> kinds, Window window) {
    return queries.timeline(lead(leadId), kinds, window);
  }

  @Transactional
  public Slice<TimelineEntryView> dealTimeline(
      UUID dealId, Set<TimelineKind> kinds, Window window) {
    return queries.timeline(deal(dealId), kinds, window);
  }

  @Transactional
  public Slice<ActivityView> ofCustomer(UUID customerId, Filter filter, Window window) {
    return queries.list(customer(customerId), filter, window);
  }

  @Transactional
  public Slice<TimelineEntryView> customerTimeline(
      UUID customerId, Set<TimelineKind> kinds, Window window) {
    return queries.timeline(customer(customerId), kinds, window);
  }

  private About customer(UUID id) {
    return subjects.customer(id).orElseThrow(() -> new NotFoundException("customer"));
  }

  private About lead(UUID id) {
    return subjects.lead(id).orElseThrow(() -> new NotFoundException("lead"));
  }

  private About deal(UUID id) {
    return subjects.deal(id).orElseThrow(() -> new NotFoundException("deal"));
  }
}
