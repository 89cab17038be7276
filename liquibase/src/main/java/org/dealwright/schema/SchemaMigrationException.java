package org.dealwright.schema;

/** The schema is not what this build needs, so the application must not start. */
public final class SchemaMigrationException extends RuntimeException {

  public SchemaMigrationException(String message, Throwable cause) {
    super(message, cause);
  }
}
