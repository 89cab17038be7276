package org.dealwright.lead.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.dealwright.api.lead.BulkCreated;
import org.dealwright.api.lead.CreateLeadRequest;
import org.dealwright.lead.application.CreateLeads;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.platform.Json;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Assignees;
import org.dealwright.platform.rest.JsonFaults;
import org.jspecify.annotations.Nullable;

/**
 * Adds several leads. Each is read by itself, so that a fault in one does not keep the others out;
 * those without one are added in one transaction.
 */
@Dependent
class BulkCreate {

  private static final int MOST = 1_000;
  private static final String ITEMS = "items";

  private final CreateLeads createLeads;
  private final Assignees assignees;
  private final Json json;

  @Inject
  BulkCreate(CreateLeads createLeads, Assignees assignees, Json json) {
    this.createLeads = createLeads;
    this.assignees = assignees;
    this.json = json;
  }

  /** A lead of the request, or why it cannot be read. */
  private record Read(@Nullable LeadFacts facts, List<FieldError> errors) {}

  BulkCreated run(JsonNode body) {
    List<Read> read =
        StreamSupport.stream(items(body).spliterator(), false).map(this::read).toList();
    List<LeadFacts> facts =
        read.stream().map(Read::facts).filter(Objects::nonNull).map(LeadFacts.class::cast).toList();
    Iterator<CreateLeads.Created> created = createLeads.create(facts).iterator();
    List<BulkCreated.Outcome> items = new ArrayList<>();
    for (Read one : read) {
      items.add(item(one.facts() == null ? Optional.empty() : Optional.of(created.next()), one));
    }
    int added = (int) items.stream().filter(item -> item.id() != null).count();
    return new BulkCreated(added, items.size() - added, items);
  }

  private static BulkCreated.Outcome item(Optional<CreateLeads.Created> created, Read read) {
    List<FieldError> errors = created.map(CreateLeads.Created::errors).orElse(read.errors());
    return new BulkCreated.Outcome(
        created.map(CreateLeads.Created::id).orElse(null),
        errors.isEmpty() ? null : "validation-failed",
        errors.stream()
            .map(error -> new BulkCreated.Fault(error.pointer(), error.detail()))
            .toList());
  }

  private Read read(JsonNode item) {
    if (!item.isObject()) {
      return unreadable(new FieldError("", "A lead is an object."));
    }
    try {
      CreateLeadRequest request = json.mapper().treeToValue(item, CreateLeadRequest.class);
      return new Read(LeadMapper.facts(request, assignees), List.of());
    } catch (JsonMappingException e) {
      return unreadable(JsonFaults.describe(e));
    } catch (JsonProcessingException e) {
      return unreadable(new FieldError("", "The value has the wrong form."));
    } catch (ValidationException e) {
      return new Read(null, e.errors());
    }
  }

  private static Read unreadable(FieldError error) {
    return new Read(null, List.of(error));
  }

  private static JsonNode items(JsonNode body) {
    if (!body.isObject()) {
      throw new ValidationException("", "Send an object with items.");
    }
    Violations violations = new Violations();
    body.fieldNames()
        .forEachRemaining(
            name -> violations.check(name.equals(ITEMS), "/" + name, "There is no such field."));
    JsonNode items = body.path(ITEMS);
    violations.check(
        items.isArray() && !items.isEmpty() && items.size() <= MOST,
        "/" + ITEMS,
        "From 1 to " + MOST + " leads.");
    violations.throwIfAny();
    return items;
  }
}
