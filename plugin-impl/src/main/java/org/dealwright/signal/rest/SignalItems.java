package org.dealwright.signal.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;
import org.dealwright.api.signal.SignalRequest;
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
