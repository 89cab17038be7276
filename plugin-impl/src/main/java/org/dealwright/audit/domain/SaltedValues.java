package org.dealwright.audit.domain;

/**
 * Names, addresses and values of an entry as text, with the salt that keeps them from being guessed
 * once they are erased.
 */
public record SaltedValues(String salt, String content) {

  public String digest() {
    return Digests.hmac(salt, content);
  }
}
