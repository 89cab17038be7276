package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.tests.fixture.OpenApi;
import org.dealwright.tests.fixture.Organisation;

/** Bodies of requests on one record that would succeed in the record's own organisation. */
final class Attempts {

  private Attempts() {}

  /**
   * What an operation takes.
   *
   * @param outsider whose stage it may name
   * @param customer of the outsider
   */
  static String body(OpenApi.Operation operation, Organisation outsider, String customer) {
    return switch (operation.method() + " " + operation.template()) {
      case "PATCH /leads/{id}" -> "{\"company\": \"Stolen\"}";
      case "POST /leads/{id}/status" -> "{\"status\": \"contacted\"}";
      case "DELETE /leads/{id}", "POST /leads/{id}/restore" -> "";
      case "POST /leads/{id}/stage", "POST /deals/{id}/stage" ->
          "{\"stageId\": \"" + outsider.pipeline().stage("Proposal") + "\"}";
      case "POST /imports/{id}/preview", "POST /imports/{id}/start" ->
          "{\"mapping\": {\"fields\": {\"email\": {\"column\": \"email\"}}}}";
      case "PATCH /deals/{id}" -> "{\"title\": \"Stolen\"}";
      case "POST /deals/{id}/win", "POST /deals/{id}/lose", "POST /deals/{id}/reopen" ->
          "{\"reason\": \"Stolen\"}";
      case "POST /pipelines/{pipelineId}/stages",
          "PATCH /pipelines/{pipelineId}",
          "PATCH /pipelines/{pipelineId}/stages/{stageId}" ->
          "{\"name\": \"Stolen\"}";
      case "POST /deals/{id}/undo",
          "DELETE /pipelines/{pipelineId}",
          "DELETE /pipelines/{pipelineId}/stages/{stageId}" ->
          "";
      case "POST /leads/{id}/merge" ->
          "{\"otherId\": \"%s\", \"otherTag\": \"0\"}".formatted(UUID.randomUUID());
      case "POST /leads/{id}/activities",
          "POST /deals/{id}/activities",
          "POST /customers/{id}/activities" ->
          "{\"type\": \"call\"}";
      case "POST /leads/{id}/convert" -> "{\"customerId\": \"" + customer + "\"}";
      case "POST /leads/{id}/convert/undo" -> "";
      case "PUT /leads/{id}/customer", "PUT /deals/{id}/customer" ->
          "{\"customerId\": \"" + customer + "\"}";
      case "DELETE /leads/{id}/customer", "DELETE /deals/{id}/customer" -> "";
      case "PATCH /custom-fields/{id}" -> "{\"label\": \"Stolen\"}";
      case "PATCH /views/{id}" -> "{\"name\": \"Stolen\"}";
      case "PATCH /activities/{id}" -> "{\"body\": \"Stolen\"}";
      case "POST /leads/{id}/score/adjustment" ->
          "{\"points\": 5, \"reason\": \"Stolen\", \"expiresAt\": \""
              + Instant.now().plus(Duration.ofDays(1))
              + "\"}";
      case "DELETE /leads/{id}/score/adjustment", "DELETE /plans/{id}" -> "";
      case "PATCH /plans/{id}" -> "{\"name\": \"Stolen\"}";
      case "PUT /customers/{id}/standing" -> "{\"health\": 1}";
      case "PATCH /scoring/drafts/{id}" -> "{\"base\": 1}";
      case "POST /scoring/drafts/{id}/try" -> "{}";
      case "POST /scoring/drafts/{id}/publish", "POST /scoring/models/{id}/roll-back" -> "";
      case "POST /scoring/models/{id}/withdraw" -> "{\"source\": \"referral\"}";
      case "DELETE /scoring/drafts/{id}" -> "";
      case "DELETE /settings/holidays/{day}",
          "DELETE /activities/{id}",
          "DELETE /exchange-rates/{from}/{to}/{day}",
          "DELETE /views/{id}",
          "POST /leads/{id}/score/refresh",
          "POST /activities/{id}/complete",
          "POST /activities/{id}/reopen" ->
          "";
      default -> {
        assertThat(operation.method())
            .as("A request for %s must be added here", operation)
            .isEqualTo("GET");
        yield "";
      }
    };
  }
}
