package org.dealwright.api.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation's admins decide on how the product works for it. Where nothing is given, the
 * usual holds.
 *
 * @param contactMovesStatus whether the first outbound call, mail, meeting or message moves a lead
 *     from new to contacted; usually true; never null in answers
 * @param forms web forms that need not send everything that others must; usually none; never null
 *     in answers
 * @param declaredFieldsOnly whether leads may have declared custom fields alone; usually false;
 *     never null in answers
 * @param reportingCurrency ISO 4217 code of the currency that sums are in; never null in answers
 * @param timeZone IANA name of the zone in which days begin and business hours count, for what
 *     comes after the change; never null in answers
 */
public record SettingsView(
    @Nullable Boolean contactMovesStatus,
    @Nullable List<FormSettings> forms,
    @Nullable Boolean declaredFieldsOnly,
    @Nullable String reportingCurrency,
    @Nullable String timeZone) {

  public SettingsView {
    contactMovesStatus = contactMovesStatus == null || contactMovesStatus;
    forms = forms == null ? List.of() : forms;
    declaredFieldsOnly = Boolean.TRUE.equals(declaredFieldsOnly);
  }
}
