package org.dealwright.pipeline.application;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dealwright.api.pipeline.StageRequest;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.pipeline.domain.StageSettings;
import org.jspecify.annotations.Nullable;

/** What clients send of a stage, as settings; and back, for changes of a part of them. */
final class StageRequests {

  private static final String GREY = "#6b7382";

  private StageRequests() {}

  /** The settings; what is not given is as the request's contract says. */
  static StageSettings settings(StageRequest request) {
    StageType type = Objects.requireNonNullElse(request.type(), StageType.OPEN);
    return new StageSettings(
        Objects.requireNonNullElse(request.name(), "").trim(),
        type,
        Objects.requireNonNullElse(request.colour(), GREY).toLowerCase(Locale.ROOT),
        probability(type, request.probability()),
        request.scoreThreshold(),
        Boolean.TRUE.equals(request.thresholdEnforced()),
        Boolean.TRUE.equals(request.autoNurture()),
        request.slaDays(),
        Objects.requireNonNullElse(request.requiredFields(), List.<String>of()).stream()
            .distinct()
            .toList(),
        request.leadStatus());
  }

  private static int probability(StageType type, @Nullable Integer given) {
    return switch (type) {
      case OPEN -> Objects.requireNonNullElse(given, 0);
      case WON -> 100;
      case LOST -> 0;
    };
  }

  static StageRequest of(Stage stage) {
    StageSettings settings = stage.settings();
    return new StageRequest(
        settings.name(),
        stage.position(),
        settings.type(),
        settings.colour(),
        settings.probability(),
        settings.scoreThreshold(),
        settings.thresholdEnforced(),
        settings.autoNurture(),
        settings.slaDays(),
        settings.requiredFields(),
        settings.leadStatus());
  }
}
