package org.dealwright.platform.rest;

import java.util.Locale;
import java.util.Map;

/** The one table from a stable code to its HTTP status and title. */
enum ProblemStatus {
  VALIDATION_FAILED(400, "Invalid values"),
  MALFORMED_JSON(400, "Malformed body"),
  BAD_REQUEST(400, "Bad request"),
  NOT_SIGNED_IN(401, "Not signed in"),
  NOT_PERMITTED(403, "Not permitted"),
  ORGANISATION_INACTIVE(403, "Organisation deactivated"),
  NOT_FOUND(404, "Not found"),
  METHOD_NOT_ALLOWED(405, "Method not allowed"),
  NOT_ACCEPTABLE(406, "Not acceptable"),
  FIELD_EXISTS(409, "Conflict"),
  DEALS_TO_CHOOSE(409, "Deals to choose"),
  DEAL_EXISTS(409, "Conflict"),
  DEAL_WITHOUT_LEAD(409, "Conflict"),
  ALREADY_CONVERTED(409, "Conflict"),
  NO_SINGLE_MATCH(409, "Choose a customer"),
  CUSTOMER_EXISTS(409, "Conflict"),
  CREATION_NOT_SUPPORTED(409, "Conflict"),
  DEAL_CLOSED(409, "Conflict"),
  DEAL_OPEN(409, "Conflict"),
  NOTHING_TO_UNDO(409, "Conflict"),
  REASON_REQUIRED(409, "Reason needed"),
  BELOW_THRESHOLD(409, "Score too low"),
  REQUIRED_FIELDS_MISSING(409, "Fields missing"),
  DEFAULT_PIPELINE(409, "Conflict"),
  PIPELINE_DELETED(409, "Conflict"),
  PIPELINE_IN_USE(409, "Conflict"),
  STAGE_IN_USE(409, "Conflict"),
  STAGE_DELETED(409, "Conflict"),
  LAST_STAGE(409, "Conflict"),
  MODEL_NOT_IN_FORCE(409, "Conflict"),
  SCORE_ADJUSTED(409, "Conflict"),
  PLAN_CODE_TAKEN(409, "Conflict"),
  PLAN_OF_HOST(409, "Conflict"),
  CONCURRENT_CHANGE(409, "Changed meanwhile"),
  SLUG_TAKEN(409, "Conflict"),
  IMPORT_ALREADY_STARTED(409, "Conflict"),
  STATUS_NOT_ALLOWED(409, "Conflict"),
  REQUEST_UNDER_WAY(409, "Under way"),
  NOT_A_TASK(409, "Conflict"),
  HOLIDAY_EXISTS(409, "Conflict"),
  TOO_MANY_HOLIDAYS(409, "Conflict"),
  LEAD_MERGED(410, "Merged"),
  VERSION_CONFLICT(412, "Changed meanwhile"),
  BODY_TOO_LARGE(413, "Body too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
  IDEMPOTENCY_KEY_REUSED(422, "Key used before"),
  PRECONDITION_REQUIRED(428, "Precondition required"),
  RATE_LIMITED(429, "Too many requests"),
  HOST_UNAVAILABLE(503, "Host unavailable"),
  TRY_AGAIN(503, "Busy"),
  INTERNAL_ERROR(500, "Internal error");

  private static final Map<Integer, ProblemStatus> OF_FRAMEWORK =
      Map.of(
          400, BAD_REQUEST,
          401, NOT_SIGNED_IN,
          403, NOT_PERMITTED,
          404, NOT_FOUND,
          405, METHOD_NOT_ALLOWED,
          406, NOT_ACCEPTABLE,
          413, BODY_TOO_LARGE,
          415, UNSUPPORTED_MEDIA_TYPE,
          503, TRY_AGAIN);

  private final int status;
  private final String title;

  ProblemStatus(int status, String title) {
    this.status = status;
    this.title = title;
  }

  static ProblemStatus ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** For what the REST framework or the server refuses by itself. */
  static ProblemStatus ofFramework(int status) {
    return OF_FRAMEWORK.getOrDefault(status, status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The URI of RFC 9457 that stands for it. */
  String type() {
    return "urn:dealwright:problem:" + code();
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }
}
