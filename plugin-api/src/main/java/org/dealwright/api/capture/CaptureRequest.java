package org.dealwright.api.capture;

import java.util.Map;
import org.dealwright.api.Money;
import org.dealwright.api.lead.LeadSource;
import org.jspecify.annotations.Nullable;

/**
 * What a web form sends: first name, last name and e-mail are required.
 *
 * @param source {@code website} where it is not given
 * @param formData anything else that the form asked; stored as it came
 * @param homepage a field that people do not see: only programs fill it, and what they send goes
 *     into quarantine
 * @param visitorToken the visitor's, where the site is tracked: what the visitor did becomes the
 *     lead's
 */
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
    @Nullable String visitorToken) {}
