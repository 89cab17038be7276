package org.dealwright.lead.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.Consent;
import org.dealwright.api.lead.ConsentChannel;
import org.dealwright.api.lead.Consents;
import org.dealwright.platform.error.Violations;
import org.jspecify.annotations.Nullable;

/** What holds for the way a lead came, and for what the person agreed to. */
public final class ContactRules {

  private static final int HOW = 500;
  private static final int CAMPAIGN = 500;
  private static final Duration FAST_CLOCK = Duration.ofMinutes(5);

  private ContactRules() {}

  static void check(Attribution attribution, Violations violations) {
    texts(attribution)
        .forEach(
            (field, text) ->
                violations.check(
                    text == null
                        || (text.length() <= CAMPAIGN
                            && text.chars().noneMatch(Character::isISOControl)),
                    "/attribution/" + field,
                    "At most " + CAMPAIGN + " characters, no control characters."));
  }

  private static Map<String, @Nullable String> texts(Attribution a) {
    Map<String, @Nullable String> texts = new LinkedHashMap<>();
    texts.put("utmSource", a.utmSource());
    texts.put("utmMedium", a.utmMedium());
    texts.put("utmCampaign", a.utmCampaign());
    texts.put("utmTerm", a.utmTerm());
    texts.put("utmContent", a.utmContent());
    texts.put("gclid", a.gclid());
    texts.put("fbclid", a.fbclid());
    texts.put("msclkid", a.msclkid());
    texts.put("gaClientId", a.gaClientId());
    return texts;
  }

  /** The consents that are known. */
  public static Map<ConsentChannel, Consent> byChannel(Consents consents) {
    Map<ConsentChannel, Consent> known = new EnumMap<>(ConsentChannel.class);
    put(known, ConsentChannel.EMAIL, consents.email());
    put(known, ConsentChannel.PHONE, consents.phone());
    put(known, ConsentChannel.ADS, consents.ads());
    return known;
  }

  private static void put(
      Map<ConsentChannel, Consent> known, ConsentChannel channel, @Nullable Consent consent) {
    if (consent != null) {
      known.put(channel, consent);
    }
  }

  static void check(Consents consents, Violations violations) {
    byChannel(consents).forEach((channel, consent) -> check(channel, consent, violations));
  }

  private static void check(ConsentChannel channel, Consent consent, Violations violations) {
    String pointer = "/consent/" + channel;
    String how = consent.how();
    violations.check(consent.given() != null, pointer + "/given", "Say whether the person agreed.");
    violations.check(
        !Boolean.TRUE.equals(consent.given()) || (how != null && !how.isBlank()),
        pointer + "/how",
        "Say how the person agreed.");
    violations.check(
        how == null || (how.length() <= HOW && LeadRules.isStorable(how)),
        pointer + "/how",
        "At most " + HOW + " characters, none of them NUL.");
  }

  /** What a person agreed to lies in the past, but for clocks that are a little fast. */
  public static void checkTimes(
      Consents before, Consents after, Instant now, Violations violations) {
    Map<ConsentChannel, Consent> known = byChannel(before);
    Instant latest = now.plus(FAST_CLOCK);
    byChannel(after)
        .forEach(
            (channel, consent) ->
                violations.check(
                    consent.at() == null
                        || !consent.at().isAfter(latest)
                        || consent.equals(known.get(channel)),
                    "/consent/" + channel + "/at",
                    "Must not lie in the future."));
  }

  /** A consent is proof: it can be taken back, but not be removed as if nobody had asked. */
  public static void checkKept(Consents before, Consents after, Violations violations) {
    Map<ConsentChannel, Consent> kept = byChannel(after);
    byChannel(before)
        .keySet()
        .forEach(
            channel ->
                violations.check(
                    kept.containsKey(channel),
                    "/consent/" + channel,
                    "Record that it was taken back instead of removing it."));
  }
}
