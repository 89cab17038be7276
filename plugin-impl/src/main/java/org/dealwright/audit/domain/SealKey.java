package org.dealwright.audit.domain;

/** What entries are sealed with; it never comes near the database. */
public final class SealKey {

  private static final int ID_DIGITS = 8;

  private final String secret;

  private SealKey(String secret) {
    this.secret = secret;
  }

  public static SealKey of(String secret) {
    return new SealKey(secret);
  }

  /** Names the key without giving it away. */
  public String id() {
    return Digests.hmac(secret, "the id of this key").substring(0, ID_DIGITS);
  }

  String seal(String content) {
    return Digests.hmac(secret, content);
  }
}
