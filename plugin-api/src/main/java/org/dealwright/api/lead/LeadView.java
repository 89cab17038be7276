package org.dealwright.api.lead;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.customer.CustomerRef;
import org.dealwright.api.pipeline.StageRef;
import org.dealwright.api.scoring.ScoreSummary;
import org.dealwright.api.sla.SlaState;
import org.jspecify.annotations.Nullable;

/**
 * A lead in a list.
 *
 * @param displayName the person's name, else the company, else the address; never empty
 * @param email as entered
 * @param companySize number of employees
 * @param country as entered, an ISO 3166 code where it is known to be one
 * @param estimatedValue what the lead may be worth; null where nobody estimated it
 * @param assignedTo subject of the user in the identity provider
 * @param score the current score; null before the first one
 * @param stage stage of the lead's open deal in its primary pipeline, else of its last closed one
 * @param dealId the deal whose stage is shown
 * @param scoreUpdatedAt UTC
 * @param version of the lead's facts; a change of the score or stage does not raise it
 * @param slaState how it stands towards the time by which it is to be answered; null where nobody
 *     has to, as with imported leads and those that were closed without an answer
 * @param slaDueAt by when it is to be answered, UTC; null where nobody has to
 * @param firstResponseAt the earliest outbound call, mail, meeting or message, UTC
 * @param customer of the host; null where the lead is linked to none
 * @param followUpAt when somebody wants to come back to it, UTC
 * @param expanded the records that are named here; null where none was asked for
 */
public record LeadView(
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
    @Nullable SlaState slaState,
    @Nullable Instant slaDueAt,
    @Nullable Instant firstResponseAt,
    @Nullable CustomerRef customer,
    @Nullable Instant followUpAt,
    @Nullable LeadExpansion expanded) {

  /** The same with the records that it names. */
  public LeadView with(LeadExpansion expansion) {
    return new LeadView(
        id,
        firstName,
        lastName,
        displayName,
        email,
        phone,
        company,
        jobTitle,
        companySize,
        industry,
        country,
        website,
        source,
        status,
        estimatedValue,
        assignedTo,
        tags,
        score,
        stage,
        dealId,
        createdAt,
        updatedAt,
        scoreUpdatedAt,
        version,
        slaState,
        slaDueAt,
        firstResponseAt,
        customer,
        followUpAt,
        expansion);
  }
}
