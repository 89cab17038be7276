package org.dealwright.tracking.domain;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens that say which visitor of which organisation a browser is, and until when: 40 bytes with
 * their HMAC-SHA256, in Base64 for addresses. Only the server can make one.
 */
public final class VisitorTokens {

  /** How long events are taken with a token. */
  public static final Duration LIFETIME = Duration.ofHours(12);

  private static final String ALGORITHM = "HmacSHA256";
  private static final int CONTENT = 40;
  private static final int SIGNED = CONTENT + 32;

  private final UUID organisation;
  private final SecretKeySpec key;

  /** The secret is in hexadecimal. */
  public VisitorTokens(UUID organisation, String secret) {
    this.organisation = organisation;
    this.key = new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM);
  }

  /** What a sound token says. */
  public record Claim(UUID visitor, Instant expiresAt) {

    public boolean holdsAt(Instant now) {
      return now.isBefore(expiresAt);
    }
  }

  public String issue(Claim claim) {
    ByteBuffer content = ByteBuffer.allocate(CONTENT);
    put(content, organisation);
    put(content, claim.visitor());
    content.putLong(claim.expiresAt().getEpochSecond());
    ByteBuffer signed = ByteBuffer.allocate(SIGNED);
    signed.put(content.array()).put(sign(content.array()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signed.array());
  }

  /** Reads a token, whether it has expired or not; empty where we did not issue it. */
  public Optional<Claim> read(String token) {
    return decoded(token)
        .filter(bytes -> bytes.length == SIGNED)
        .filter(this::isOurs)
        .map(ByteBuffer::wrap)
        .filter(content -> id(content).equals(organisation))
        .map(content -> new Claim(id(content), Instant.ofEpochSecond(content.getLong())));
  }

  private boolean isOurs(byte[] signed) {
    byte[] content = Arrays.copyOf(signed, CONTENT);
    return MessageDigest.isEqual(sign(content), Arrays.copyOfRange(signed, CONTENT, SIGNED));
  }

  private static Optional<byte[]> decoded(String token) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(token));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private byte[] sign(byte[] content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
    }
  }

  private static void put(ByteBuffer content, UUID id) {
    content.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID id(ByteBuffer content) {
    return new UUID(content.getLong(), content.getLong());
  }
}
