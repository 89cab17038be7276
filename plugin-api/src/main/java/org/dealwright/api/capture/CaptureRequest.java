package org.dealwright.api.capture;

import java.util.Map;
import org.dealwright.api.FromWebForm;
import org.dealwright.api.Money;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.Consents;
import org.dealwright.api.lead.LeadSource;
import org.jspecify.annotations.Nullable;

/**
 * What a web form sends: first name, last name and e-mail are required, unless the organisation's
 * settings ask less of this form.
 *
 * @param source {@code website} where it is not given
 * @param formData anything else that the form asked; stored as it came
 * @param homepage a field that people do not see: only programs fill it, and what they send goes
 *     into quarantine
 * @param form the form's key in the organisation's settings; null for a form that is not listed
 * @param attribution which campaign brought the visitor; of a known lead the first one is kept
 * @param consent what the person agreed to with this form, as of now
 * @param customFields values of custom fields that the organisation declared; other answers belong
 *     into {@code formData}
 * @param visitorToken the visitor's, where the site is tracked: what the visitor did becomes the
 *     lead's
 */
@FromWebForm
public record CaptureRequest(
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String company,
    @Nullable String jobTitle,
    @Nullable Integer companySize,
    @Nullable String industry,
    @Nullable String country,
    @Nullable String website,
    @Nullable LeadSource source,
    @Nullable Money estimatedValue,
    @Nullable Map<String, Object> formData,
    @Nullable String homepage,
    @Nullable String form,
    @Nullable Attribution attribution,
    @Nullable Consents consent,
    @Nullable Map<String, Object> customFields,
    @Nullable String visitorToken) {}
