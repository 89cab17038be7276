package org.dealwright.signal.rest;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.dealwright.api.signal.SignalRequest;
import org.dealwright.api.signal.SignalType;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.rest.JsonFaults;
import org.dealwright.signal.application.SentSignal;

/**
 * A request's signals, read one by one, so that a fault in one does not keep the others out. What
 * is wrong with the request as a whole is refused at once.
 */
record SignalItems(JsonNode signals) {

  private static final int MOST = 1_000;
  private static final Set<String> STANDARD =
      Arrays.stream(SignalType.values()).map(SignalType::toString).collect(toSet());

  static SignalItems of(JsonNode body) {
    if (!body.isObject()) {
      throw new ValidationException("", "Send an object with signals.");
    }
    Violations violations = new Violations();
    body.fieldNames()
        .forEachRemaining(
            name ->
                violations.check(name.equals("signals"), "/" + name, "There is no such field."));
    JsonNode signals = body.path("signals");
    violations.check(
        signals.isArray() && !signals.isEmpty() && signals.size() <= MOST,
        "/signals",
        "A list of 1 to " + MOST + " signals.");
    violations.throwIfAny();
    return new SignalItems(signals);
  }

  /** Whether a type is none of the standard ones, so that the organisation's names are needed. */
  boolean hasOwnNames() {
    return StreamSupport.stream(signals.spliterator(), false)
        .map(SignalItems::type)
        .anyMatch(type -> !type.isEmpty() && !STANDARD.contains(type));
  }

  /** The same with standard types in the place of the organisation's names. */
  SignalItems named(Map<String, SignalType> own) {
    for (JsonNode item : signals) {
      SignalType type = own.get(type(item));
      if (type != null) {
        ((ObjectNode) item).put("type", type.toString());
      }
    }
    return this;
  }

  private static String type(JsonNode item) {
    return item.path("type").asText();
  }

  List<SentSignal> read(ObjectMapper mapper) {
    return IntStream.range(0, signals.size())
        .mapToObj(index -> read(mapper, index, signals.get(index)))
        .toList();
  }

  private static SentSignal read(ObjectMapper mapper, int index, JsonNode item) {
    if (!item.isObject()) {
      return SentSignal.unreadable(index, new FieldError("", "A signal is an object."));
    }
    try {
      return SentSignal.read(index, mapper.treeToValue(item, SignalRequest.class));
    } catch (JsonMappingException e) {
      return SentSignal.unreadable(index, JsonFaults.describe(e));
    } catch (JsonProcessingException e) {
      return SentSignal.unreadable(index, new FieldError("", "The value has the wrong form."));
    }
  }
}
