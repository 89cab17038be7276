package org.dealwright.lead.domain;

import java.util.List;
import java.util.Map;
import org.apache.commons.validator.routines.EmailValidator;
import org.apache.commons.validator.routines.UrlValidator;
import org.dealwright.api.Money;
import org.dealwright.api.organisation.FormRequirement;
import org.dealwright.platform.Texts;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.money.Currencies;
import org.jspecify.annotations.Nullable;

/** What holds for the facts of every lead, whoever enters them. */
public final class LeadRules {

  private static final int TEXT = 200;
  private static final int EMAIL = 254;
  private static final int COMPANY_SIZE = 10_000_000;
  private static final long AMOUNT = 10_000_000_000_000L;
  private static final int TAGS = 50;
  private static final int TAG = 50;
  private static final int CUSTOM_FIELDS = 200;
  private static final int CUSTOM_NAME = 100;
  private static final int CUSTOM_TEXT = 4_000;

  private LeadRules() {}

  /** What a person on a screen, a web form or a program must give. */
  public static void checkRequired(LeadFacts facts, Violations violations) {
    violations.check(facts.firstName() != null, "/firstName", "Give the first name.");
    violations.check(facts.lastName() != null, "/lastName", "Give the last name.");
    violations.check(facts.email() != null, "/email", "Give the e-mail address.");
  }

  /** What a web form must give that the organisation asks less of, or as much. */
  public static void checkRequired(
      LeadFacts facts, FormRequirement requirement, Violations violations) {
    switch (requirement) {
      case NAMES_AND_EMAIL -> checkRequired(facts, violations);
      case EMAIL -> violations.check(facts.email() != null, "/email", "Give the e-mail address.");
      case PHONE -> violations.check(facts.phone() != null, "/phone", "Give the phone number.");
      case EMAIL_OR_PHONE ->
          violations.check(
              facts.email() != null || facts.phone() != null,
              "/email",
              "Give the e-mail address or the phone number.");
    }
  }

  /** What each value that is given must be like. */
  public static void checkValues(LeadFacts facts, Violations violations) {
    text("/firstName", facts.firstName(), violations);
    text("/lastName", facts.lastName(), violations);
    text("/phone", facts.phone(), violations);
    text("/company", facts.company(), violations);
    text("/jobTitle", facts.jobTitle(), violations);
    text("/industry", facts.industry(), violations);
    text("/country", facts.country(), violations);
    text("/assignedTo", facts.assignedTo(), violations);
    email(facts.email(), violations);
    website(facts.website(), violations);
    Integer size = facts.companySize();
    violations.check(
        size == null || (size >= 1 && size <= COMPANY_SIZE),
        "/companySize",
        "From 1 to " + COMPANY_SIZE + ".");
    money(facts.estimatedValue(), violations);
    tags(facts.tags(), violations);
    customFields(facts.customFields(), violations);
    ContactRules.check(facts.attribution(), violations);
    ContactRules.check(facts.consent(), violations);
  }

  private static void text(String pointer, @Nullable String text, Violations violations) {
    violations.check(
        text == null || text.length() <= TEXT, pointer, "At most " + TEXT + " characters.");
    violations.check(
        text == null || text.chars().noneMatch(c -> Character.isISOControl(c)),
        pointer,
        "Control characters are not allowed.");
  }

  private static void email(@Nullable String email, Violations violations) {
    violations.check(
        email == null
            || (email.length() <= EMAIL && EmailValidator.getInstance(true).isValid(email)),
        "/email",
        "This is no e-mail address.");
  }

  private static void website(@Nullable String website, Violations violations) {
    if (website == null) {
      return;
    }
    String url = website.contains("://") ? website : "https://" + website;
    UrlValidator http =
        new UrlValidator(new String[] {"http", "https"}, UrlValidator.ALLOW_LOCAL_URLS);
    violations.check(
        website.length() <= TEXT && http.isValid(url), "/website", "This is no web address.");
  }

  private static void money(@Nullable Money money, Violations violations) {
    if (money == null) {
      return;
    }
    violations.check(
        money.amount() >= 0 && money.amount() <= AMOUNT,
        "/estimatedValue/amount",
        "From 0 to " + AMOUNT + " minor units.");
    violations.check(
        Currencies.isKnown(money.currency()),
        "/estimatedValue/currency",
        "Must be an ISO 4217 code.");
  }

  private static void tags(List<String> tags, Violations violations) {
    violations.check(tags.size() <= TAGS, "/tags", "At most " + TAGS + " tags.");
    violations.check(
        tags.stream().allMatch(tag -> !tag.isEmpty() && tag.length() <= TAG && isStorable(tag)),
        "/tags",
        "A tag has 1 to " + TAG + " characters, none of them NUL.");
  }

  private static void customFields(Map<String, Object> fields, Violations violations) {
    violations.check(
        fields.size() <= CUSTOM_FIELDS,
        "/customFields",
        "At most " + CUSTOM_FIELDS + " custom fields.");
    fields.forEach((name, value) -> customField(name, value, violations));
  }

  private static void customField(String name, Object value, Violations violations) {
    String shown = name.length() <= CUSTOM_NAME ? name : name.substring(0, CUSTOM_NAME);
    String pointer = FieldError.pointer("/customFields", shown);
    violations.check(
        !name.isBlank() && name.length() <= CUSTOM_NAME && isStorable(name),
        pointer,
        "A name has 1 to " + CUSTOM_NAME + " characters, none of them NUL.");
    violations.check(
        isPlain(value),
        pointer,
        "Must be text of at most "
            + CUSTOM_TEXT
            + " characters without NUL, a number or a boolean.");
  }

  private static boolean isPlain(Object value) {
    return value instanceof Number
        || value instanceof Boolean
        || (value instanceof String text && text.length() <= CUSTOM_TEXT && isStorable(text));
  }

  /** The database can hold neither the character NUL in a text nor half of a surrogate pair. */
  public static boolean isStorable(String text) {
    return text.indexOf('\0') < 0 && Texts.isWellFormed(text);
  }
}
