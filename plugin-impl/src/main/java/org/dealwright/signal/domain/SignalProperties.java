package org.dealwright.signal.domain;

import static org.dealwright.api.signal.SignalType.EMAIL_CLICK;
import static org.dealwright.api.signal.SignalType.EMAIL_OPEN;
import static org.dealwright.api.signal.SignalType.LEAD_CONTACT_INFO;
import static org.dealwright.api.signal.SignalType.LEAD_CONTENT_VIEW;
import static org.dealwright.api.signal.SignalType.LEAD_FORM_SUBMITTED;
import static org.dealwright.api.signal.SignalType.LEAD_INQUIRY_STARTED;
import static org.dealwright.api.signal.SignalType.LEAD_PAGE_VIEW;
import static org.dealwright.api.signal.SignalType.LEAD_WHATSAPP_CONTACT;
import static org.dealwright.api.signal.SignalType.PRODUCT_USAGE;
import static org.dealwright.api.signal.SignalType.SUPPORT_INTERACTION;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dealwright.api.signal.SignalType;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;

/**
 * What each type of signal may say about itself. None of it is free text: signals hold no personal
 * data.
 */
final class SignalProperties {

  private static final Pattern PATH = Pattern.compile("/[^?#@\\s\\p{Cntrl}]{0,499}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ._:/+-]{1,100}");

  private static final Form A_PATH =
      new Form(
          value -> value instanceof String text && PATH.matcher(text).matches(),
          "A path from /, of at most 500 characters, without query, fragment, spaces and @.");
  private static final Form A_NAME =
      new Form(
          value -> value instanceof String text && NAME.matcher(text).matches(),
          "A name of 1 to 100 letters, digits, spaces and . _ : / + -");
  private static final Form A_FLAG = new Form(Boolean.class::isInstance, "Must be true or false.");

  private static final Map<SignalType, Map<String, Form>> FORMS =
      Map.of(
          LEAD_PAGE_VIEW, Map.of("page_path", A_PATH),
          LEAD_CONTENT_VIEW, Map.of("content_type", A_NAME, "page_path", A_PATH),
          LEAD_INQUIRY_STARTED, Map.of("form_type", A_NAME, "form_id", A_NAME, "page_path", A_PATH),
          LEAD_CONTACT_INFO, Map.of("contact_method", A_NAME, "page_path", A_PATH),
          LEAD_WHATSAPP_CONTACT, Map.of("phone_number_provided", A_FLAG, "page_path", A_PATH),
          LEAD_FORM_SUBMITTED, Map.of("form_id", A_NAME, "form_type", A_NAME, "page_path", A_PATH),
          PRODUCT_USAGE, Map.of("feature", A_NAME),
          EMAIL_OPEN, Map.of("campaign", A_NAME),
          EMAIL_CLICK, Map.of("campaign", A_NAME),
          SUPPORT_INTERACTION, Map.of("channel", A_NAME));

  private static final Set<String> SCORES = Set.of("score", "lead_score", "points");

  private SignalProperties() {}

  /** What a value must be like. */
  private record Form(Predicate<Object> fits, String detail) {}

  static void check(SignalType type, Map<String, Object> properties, Violations violations) {
    Map<String, Form> forms = FORMS.get(type);
    properties.forEach(
        (name, value) -> {
          String pointer = FieldError.pointer("/properties", name);
          Form form = forms.get(name);
          if (form == null) {
            violations.add(pointer, unknown(type, name, forms.keySet()));
          } else {
            violations.check(form.fits().test(value), pointer, form.detail());
          }
        });
  }

  private static String unknown(SignalType type, String name, Set<String> known) {
    if (SCORES.contains(name)) {
      return "A score is computed; it cannot be sent.";
    }
    return type + " may have " + String.join(", ", known.stream().sorted().toList()) + " alone.";
  }
}
