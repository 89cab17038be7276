package org.dealwright.api.lead;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.activity.NextActivityView;
import org.dealwright.api.customer.ConversionView;
import org.dealwright.api.customer.CustomerRef;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.pipeline.StageRef;
import org.dealwright.api.scoring.ScoreExplanation;
import org.dealwright.api.scoring.ScoreSummary;
import org.dealwright.api.sla.SlaState;
import org.jspecify.annotations.Nullable;

/**
 * A lead with all that is known of it: what {@link LeadView} has, and the rest.
 *
 * @param statusReason why the lead was lost or disqualified
 * @param followUpAt when somebody wants to come back to it, UTC
 * @param customFields by name; text, numbers, booleans
 * @param formData what a web form sent, as it came
 * @param deal the deal whose stage is shown, with its history
 * @param explanation why the lead has its score; null before the first one
 * @param slaState how it stands towards the time by which it is to be answered; null where nobody
 *     has to, as with imported leads and those that were closed without an answer
 * @param slaDueAt by when it is to be answered, UTC; null where nobody has to
 * @param firstResponseAt the earliest outbound call, mail, meeting or message, UTC
 * @param attribution which campaign brought it: the first touch
 * @param consent what the person agreed to
 * @param matches others that may be the same person, in the answer to the request that added the
 *     lead; null elsewhere
 * @param customer of the host; null where the lead is linked to none
 * @param conversion how the lead became a customer of the host; null where it did not
 * @param nextActivity of the open deal that is shown; without one, of the lead and all of its
 *     deals. Null where nothing is planned, and where the lead is closed
 */
public record LeadDetailView(
    UUID id,
    @Nullable String firstName,
    @Nullable String lastName,
    String displayName,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String company,
    @Nullable String jobTitle,
    @Nullable Integer companySize,
    @Nullable String industry,
    @Nullable String country,
    @Nullable String website,
    LeadSource source,
    LeadStatus status,
    @Nullable Money estimatedValue,
    @Nullable String assignedTo,
    List<String> tags,
    @Nullable ScoreSummary score,
    @Nullable StageRef stage,
    @Nullable UUID dealId,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant scoreUpdatedAt,
    int version,
    @Nullable String statusReason,
    @Nullable Instant followUpAt,
    Map<String, Object> customFields,
    Map<String, Object> formData,
    @Nullable DealView deal,
    @Nullable ScoreExplanation explanation,
    @Nullable SlaState slaState,
    @Nullable Instant slaDueAt,
    @Nullable Instant firstResponseAt,
    Attribution attribution,
    Consents consent,
    @Nullable List<LeadMatch> matches,
    @Nullable CustomerRef customer,
    @Nullable ConversionView conversion,
    @Nullable NextActivityView nextActivity) {}
