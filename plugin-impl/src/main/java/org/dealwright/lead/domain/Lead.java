package org.dealwright.lead.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.Consents;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.platform.Ids;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A prospect: the facts that people entered. It is captured, typed in or imported as new; its
 * status then follows the stages of its deals until it is won, lost or disqualified. What the
 * machine computes about it stands in a row of its own, so that a score never disturbs an editor.
 */
@Entity
@Table(name = "leads")
@DynamicUpdate
public class Lead {

  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column(name = "first_name")
  private @Nullable String firstName;

  @Column(name = "last_name")
  private @Nullable String lastName;

  private @Nullable String email;

  @Column(name = "email_key")
  private @Nullable String emailKey;

  private @Nullable String phone;

  @Column(name = "phone_key")
  private @Nullable String phoneKey;

  private @Nullable String company;

  @Column(name = "job_title")
  private @Nullable String jobTitle;

  @Column(name = "company_size")
  private @Nullable Integer companySize;

  private @Nullable String industry;
  private @Nullable String country;
  private @Nullable String website;

  @Enumerated(EnumType.STRING)
  private LeadSource source;

  @Enumerated(EnumType.STRING)
  private LeadStatus status;

  @Column(name = "status_reason")
  private @Nullable String statusReason;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "estimated_amount")
  private @Nullable Long estimatedAmount;

  @Column(name = "estimated_currency")
  private @Nullable String estimatedCurrency;

  @Column(name = "assigned_to")
  private @Nullable String assignedTo;

  @Column(name = "follow_up_at")
  private @Nullable Instant followUpAt;

  @Column(name = "custom_fields")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private CustomFields customFields;

  @Column(name = "form_data")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private CustomFields formData;

  @ColumnTransformer(write = "jsonb_strip_nulls(cast(? as jsonb))")
  private Attribution attribution;

  @ColumnTransformer(write = "jsonb_strip_nulls(cast(? as jsonb))")
  private Consents consent;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  @Column(name = "quarantined_at")
  private @Nullable Instant quarantinedAt;

  @Column(name = "deleted_at")
  private @Nullable Instant deletedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version private int version;

  /** Kept in a table of their own. */
  @Transient private List<String> tags = List.of();

  protected Lead() {}

  /** A new lead. */
  public static Lead create(LeadFacts facts, Origin origin, Instant now) {
    Lead lead = new Lead();
    lead.id = Ids.next();
    lead.status = LeadStatus.NEW;
    lead.origin = origin;
    lead.createdAt = now;
    lead.formData = new CustomFields(Map.of());
    lead.set(facts.asOf(now), now);
    return lead;
  }

  /** Keeps what a form sent besides the facts. */
  public void keepFormData(Map<String, Object> data) {
    formData = new CustomFields(data);
  }

  public Map<String, Object> formData() {
    return formData.values();
  }

  /** Puts the lead aside: it is in no list, and nothing comes of it. */
  public void quarantine(Instant now) {
    quarantinedAt = now;
  }

  /** Takes the lead and what belongs to it out of sight; an admin can restore it. */
  public FieldChange delete(Instant now) {
    deletedAt = now;
    updatedAt = now;
    return new FieldChange("deletedAt", null, now.toString());
  }

  /** Brings a deleted lead back. */
  public FieldChange restore(Instant now) {
    FieldChange change = new FieldChange("deletedAt", String.valueOf(deletedAt), null);
    deletedAt = null;
    updatedAt = now;
    return change;
  }

  public @Nullable Instant deletedAt() {
    return deletedAt;
  }

  /** Replaces the facts; returns what changed. */
  public List<FieldChange> change(LeadFacts facts, Instant now) {
    LeadFacts settled = facts.asOf(now);
    List<FieldChange> changes = FactChanges.between(facts(), settled);
    if (!changes.isEmpty()) {
      set(settled, now);
    }
    return changes;
  }

  /** Sets a status that {@link StatusRules} allow; returns what changed. */
  public List<FieldChange> change(LeadStatus after, @Nullable String reason, Instant now) {
    if (after == status) {
      return List.of();
    }
    FieldChange change = new FieldChange("status", status.toString(), after.toString());
    status = after;
    statusReason = after.isClosed() ? reason : null;
    closedAt = after.isClosed() ? now : null;
    updatedAt = now;
    return List.of(change);
  }

  /** All that is known of the lead, as changes from nothing. */
  public List<FieldChange> given() {
    return FactChanges.between(LeadFacts.NONE, facts());
  }

  private void set(LeadFacts facts, Instant now) {
    firstName = facts.firstName();
    lastName = facts.lastName();
    email = facts.email();
    emailKey = ContactKeys.ofEmail(facts.email());
    phone = facts.phone();
    phoneKey = ContactKeys.ofPhone(facts.phone(), facts.country());
    company = facts.company();
    jobTitle = facts.jobTitle();
    companySize = facts.companySize();
    industry = facts.industry();
    country = facts.country();
    website = facts.website();
    source = facts.source();
    Money estimate = facts.estimatedValue();
    estimatedAmount = estimate == null ? null : estimate.amount();
    estimatedCurrency = estimate == null ? null : estimate.currency();
    assignedTo = facts.assignedTo();
    followUpAt = facts.followUpAt();
    tags = facts.tags();
    customFields = new CustomFields(facts.customFields());
    attribution = facts.attribution();
    consent = facts.consent();
    updatedAt = now;
  }

  public LeadFacts facts() {
    return new LeadFacts(
        firstName,
        lastName,
        email,
        phone,
        company,
        jobTitle,
        companySize,
        industry,
        country,
        website,
        source,
        estimatedValue(),
        assignedTo,
        followUpAt,
        tags,
        customFields.values(),
        attribution,
        consent);
  }

  public @Nullable Money estimatedValue() {
    return estimatedAmount == null || estimatedCurrency == null
        ? null
        : new Money(estimatedAmount, estimatedCurrency);
  }

  public UUID id() {
    return id;
  }

  public LeadStatus status() {
    return status;
  }

  public LeadSource source() {
    return source;
  }

  public Origin origin() {
    return origin;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public List<String> tags() {
    return tags;
  }

  /** Called by the repository, which reads the tags. */
  public void tagged(List<String> read) {
    tags = List.copyOf(read);
  }

  public int version() {
    return version;
  }
}
