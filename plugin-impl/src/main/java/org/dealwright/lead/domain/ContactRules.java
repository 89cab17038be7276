package org.dealwright.lead.domain;

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
