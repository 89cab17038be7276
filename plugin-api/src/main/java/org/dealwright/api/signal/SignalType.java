package org.dealwright.api.signal;

import java.util.Locale;

/** What a lead did: first the steps of the standard journey in their order, then the others. */
public enum SignalType {
  /** Saw a page; may have {@code page_path}. */
  LEAD_PAGE_VIEW,
  /** Read or watched something; may have {@code content_type}, {@code page_path}. */
  LEAD_CONTENT_VIEW,
  /** Began a form; may have {@code form_type}, {@code form_id}, {@code page_path}. */
  LEAD_INQUIRY_STARTED,
  /** Gave an address or number; may have {@code contact_method}, {@code page_path}. */
  LEAD_CONTACT_INFO,
  /** Wrote by WhatsApp; may have {@code phone_number_provided}, {@code page_path}. */
  LEAD_WHATSAPP_CONTACT,
  /** Sent a form; may have {@code form_id}, {@code form_type}, {@code page_path}. */
  LEAD_FORM_SUBMITTED,
  /** Used the product, a trial for instance; may have {@code feature}. */
  PRODUCT_USAGE,
  /** Opened an e-mail, or a program did; may have {@code campaign}. */
  EMAIL_OPEN,
  /** Followed a link of an e-mail; may have {@code campaign}. */
  EMAIL_CLICK,
  /** Dealt with support; may have {@code channel}. */
  SUPPORT_INTERACTION;

  /** Whether it is a step of the standard journey. */
  public boolean isStep() {
    return compareTo(LEAD_FORM_SUBMITTED) <= 0;
  }

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
