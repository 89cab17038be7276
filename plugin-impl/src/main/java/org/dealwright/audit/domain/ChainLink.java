package org.dealwright.audit.domain;

/**
 * An entry's place in the chain. Its seal covers the entry, its place, and the seal before it, so
 * that no entry can be changed, moved or taken out without the key.
 *
 * @param sequence from 1, without gaps
 * @param seal in hexadecimal digits
 */
public record ChainLink(long sequence, String seal) {

  /** Where a chain begins. */
  public static final ChainLink START = new ChainLink(0, "");

  /** The link of the entry that comes after this one. */
  public ChainLink next(LoggedEntry entry, SealKey key) {
    long place = sequence + 1;
    return new ChainLink(place, key.seal(seal + '|' + place + '|' + entry.canonical()));
  }

  boolean isSameAs(ChainLink other) {
    return sequence == other.sequence && Digests.same(seal, other.seal);
  }
}
