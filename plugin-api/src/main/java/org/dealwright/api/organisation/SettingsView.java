package org.dealwright.api.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation's admins decide on how the product works for it. Where nothing is given, the
 * usual holds.
 *
 * @param contactMovesStatus whether the first outbound call, mail, meeting or message moves a lead
 *     from new to contacted; usually true; never null in answers
 * @param reportingCurrency ISO 4217 code of the currency that sums are in; never null in answers
 */
public record SettingsView(
    @Nullable Boolean contactMovesStatus, @Nullable String reportingCurrency) {

  public SettingsView {
    contactMovesStatus = contactMovesStatus == null || contactMovesStatus;
  }
}
