package org.dealwright.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.dealwright.api.lead.CreateLeadRequest;
import org.dealwright.platform.Json;
import org.dealwright.platform.error.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFaultsTest {

  private final Json json = new Json();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"companySize\": 1000000000000} | /companySize",
        "{\"companySize\": 1.5} | /companySize",
        "{\"estimatedValue\": {\"amount\": 10000000000000000000, \"currency\": \"EUR\"}} | /estimatedValue/amount",
        "{\"estimatedValue\": {\"currency\": \"EUR\"}} | /estimatedValue/amount",
        "{\"tags\": [\"a\", null]} | /tags/1",
        "{\"followUpAt\": \"+999999999-12-31T23:59:59Z\"} | /followUpAt",
        "{\"consent\": {\"email\": {\"at\": 5}}} | /consent/email/at",
        "{\"salary\": 5} | /salary"
      })
  void theFieldAtFaultIsNamed(String body, String pointer) {
    assertThat(fault(body))
        .isInstanceOfSatisfying(
            JsonMappingException.class,
            failure ->
                assertThat(JsonFaults.describe(failure))
                    .extracting(FieldError::pointer)
                    .isEqualTo(pointer));
  }

  @Test
  void whatIsNoJsonHasNoField() {
    assertThat(fault("{\"estimatedValue\": {\"amount\": 1;}}"))
        .isInstanceOf(JsonParseException.class);
  }

  private Throwable fault(String body) {
    return Causes.telling(
        catchThrowable(() -> json.mapper().readValue(body, CreateLeadRequest.class)));
  }
}
