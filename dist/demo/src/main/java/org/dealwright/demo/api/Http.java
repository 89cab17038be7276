package org.dealwright.demo.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.dealwright.demo.DemoException;

/** JSON over HTTP; an answer that is no success is an {@link ApiException}. */
final class Http {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .build();

  <T> T call(HttpRequest request, Class<T> type) {
    return read(send(request), body -> json.readValue(body, type));
  }

  <T> T call(HttpRequest request, TypeReference<T> type) {
    return read(send(request), body -> json.readValue(body, type));
  }

  private String send(HttpRequest request) {
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new ApiException(request, answer);
      }
      return answer.body();
    } catch (IOException failure) {
      throw new DemoException("No answer from " + request.uri(), failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new DemoException("Loading the demo's data was interrupted", interrupted);
    }
  }

  @FunctionalInterface
  private interface Reader<T> {
    T read(String body) throws JsonProcessingException;
  }

  private static <T> T read(String body, Reader<T> reader) {
    try {
      return reader.read(body);
    } catch (JsonProcessingException unreadable) {
      throw new DemoException("An answer was not understood: " + body, unreadable);
    }
  }

  String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new DemoException("A request could not be written", impossible);
    }
  }
}
