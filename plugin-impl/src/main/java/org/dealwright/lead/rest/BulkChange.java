package org.dealwright.lead.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.api.lead.BulkDeleteRequest;
import org.dealwright.api.lead.BulkOutcome;
import org.dealwright.api.lead.BulkRequest;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.api.lead.SetStatusRequest;
import org.dealwright.lead.application.DeleteLead;
import org.dealwright.lead.application.EditLead;
import org.dealwright.lead.application.MoveLead;
import org.dealwright.lead.application.SetStatus;
import org.dealwright.platform.Json;
import org.dealwright.platform.error.DomainException;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Assignees;
import org.dealwright.platform.rest.VersionTag;
import org.jspecify.annotations.Nullable;

/**
 * Does one change to several leads, each in a transaction of its own. Sent again, it does nothing
 * more: the versions that it names are old by then.
 */
@Dependent
class BulkChange {

  private static final int MOST = 1_000;

  private final EditLead editLead;
  private final SetStatus setStatus;
  private final MoveLead moveLead;
  private final DeleteLead deleteLead;
  private final Assignees assignees;
  private final Json json;

  @Inject
  BulkChange(
      EditLead editLead,
      SetStatus setStatus,
      MoveLead moveLead,
      DeleteLead deleteLead,
      Assignees assignees,
      Json json) {
    this.editLead = editLead;
    this.setStatus = setStatus;
    this.moveLead = moveLead;
    this.deleteLead = deleteLead;
    this.assignees = assignees;
    this.json = json;
  }

  /** What is done to a lead in the version that was seen. */
  private interface Change {
    void apply(UUID id, VersionTag seen);
  }

  BulkOutcome run(BulkRequest request) {
    check(request);
    return each(request.items(), change(request));
  }

  BulkOutcome delete(BulkDeleteRequest request) {
    Violations violations = new Violations();
    checkItems(request.items(), violations);
    violations.throwIfAny();
    return each(request.items(), (id, seen) -> deleteLead.delete(id, seen.version()));
  }

  private static BulkOutcome each(@Nullable List<BulkRequest.Seen> named, Change change) {
    List<BulkOutcome.Item> items =
        Objects.requireNonNull(named).stream().map(item -> done(item, change)).toList();
    int changed = (int) items.stream().filter(item -> item.code() == null).count();
    return new BulkOutcome(changed, items.size() - changed, items);
  }

  private static BulkOutcome.Item done(BulkRequest.Seen item, Change change) {
    UUID id = Objects.requireNonNull(item.id());
    try {
      change.apply(id, VersionTag.required(item.tag()));
      return new BulkOutcome.Item(id, null, null);
    } catch (DomainException refusal) {
      return new BulkOutcome.Item(id, refusal.code(), detail(refusal));
    }
  }

  private static String detail(DomainException refusal) {
    return refusal instanceof ValidationException invalid && !invalid.errors().isEmpty()
        ? invalid.errors().get(0).pointer() + ": " + invalid.errors().get(0).detail()
        : refusal.getMessage();
  }

  private Change change(BulkRequest request) {
    if (request.status() != null) {
      SetStatusRequest status = new SetStatusRequest(request.status(), request.reason());
      return (id, seen) -> setStatus.set(id, seen.version(), status);
    }
    if (request.stageId() != null) {
      MoveToStageRequest stage = new MoveToStageRequest(request.stageId(), request.reason());
      return (id, seen) -> moveLead.move(id, seen.dealVersion(), stage);
    }
    JsonNode patch = json.mapper().valueToTree(request.patch());
    LeadPatch edit = new LeadPatch(json, patch).resolving(assignees);
    return (id, seen) -> editLead.edit(id, seen.version(), edit::apply);
  }

  private static void check(BulkRequest request) {
    Violations violations = new Violations();
    checkItems(request.items(), violations);
    long changes =
        Stream.of(request.patch(), request.status(), request.stageId())
            .filter(Objects::nonNull)
            .count();
    violations.check(changes == 1, "", "Send one of patch, status and stageId.");
    violations.throwIfAny();
  }

  private static void checkItems(@Nullable List<BulkRequest.Seen> named, Violations violations) {
    List<BulkRequest.Seen> items = Objects.requireNonNullElse(named, List.of());
    violations.check(
        !items.isEmpty() && items.size() <= MOST, "/items", "From 1 to " + MOST + " leads.");
    Set<UUID> seen = new HashSet<>();
    IntStream.range(0, items.size())
        .filter(i -> items.get(i).id() == null || !seen.add(items.get(i).id()))
        .forEach(i -> violations.add("/items/" + i + "/id", "Each lead's id, once."));
  }
}
