package org.dealwright.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.api.imports.FieldMapping;
import org.dealwright.api.imports.ImportMapping;
import org.dealwright.api.imports.RowProblem;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.customfield.domain.DeclaredFields;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.StageSettings;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows become leads as the mapping says, or are refused with the column at fault. */
class RowMapperTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private static final Pipeline PIPELINE =
      Pipeline.create(
          "Sales",
          List.of(
              stage("New", StageType.OPEN, LeadStatus.NEW),
              stage("Won", StageType.WON, LeadStatus.WON),
              stage("Lost", StageType.LOST, LeadStatus.LOST)),
          NOW);

  @Test
  void anOutcomeDecidesStatusAndStage() {
    ImportedLead lead =
        lead(
            "Name,Result,Stage\nAnn,1,New",
            mapping(
                Map.of("lastName", column("Name"), "stage", column("Stage")),
                new FieldMapping("Result", Map.of("1", "won"), null)));

    assertThat(lead.status()).isEqualTo(LeadStatus.WON);
    assertThat(lead.stage()).isNotNull();
    assertThat(lead.stage().type()).isEqualTo(StageType.WON);
  }

  @Test
  void aClosedStageDecidesOverAStatusThatIsOpen() {
    ImportedLead lead =
        lead(
            "Name,Stage,Status\nAnn,Won,Qualified",
            mapping(
                Map.of(
                    "lastName", column("Name"),
                    "stage", column("Stage"),
                    "status", column("Status")),
                null));

    assertThat(lead.status()).isEqualTo(LeadStatus.WON);
    assertThat(lead.closedAt()).isEqualTo(NOW);
  }

  @Test
  void aClosedStatusDecidesOverAStageThatIsOpen() {
    ImportedLead lead =
        lead(
            "Name,Stage,Status\nAnn,New,lost",
            mapping(
                Map.of(
                    "lastName", column("Name"),
                    "stage", column("Stage"),
                    "status", column("Status")),
                null));

    assertThat(lead.status()).isEqualTo(LeadStatus.LOST);
    assertThat(lead.stage().type()).isEqualTo(StageType.LOST);
  }

  @Test
  void aDisqualifiedLeadHasNoDeal() {
    ImportedLead lead =
        lead(
            "Name,Result\nAnn,disqualified",
            mapping(
                Map.of("lastName", column("Name"), "stage", new FieldMapping(null, null, "New")),
                column("Result")));

    assertThat(lead.status()).isEqualTo(LeadStatus.DISQUALIFIED);
    assertThat(lead.stage()).isNull();
  }

  @Test
  void withoutAStageThereIsNoDeal() {
    ImportedLead lead = lead("Name\nAnn", mapping(Map.of("lastName", column("Name")), null));

    assertThat(lead.stage()).isNull();
    assertThat(lead.status()).isEqualTo(LeadStatus.NEW);
  }

  @Test
  void anUnknownWordIsRefusedUnlessTheMappingHasAMeaningForAll() {
    String file = "Name,From\nAnn,Olark Chat";

    assertThat(
            map(file, mapping(Map.of("lastName", column("Name"), "source", column("From")), null))
                .problems())
        .extracting(RowProblem::column)
        .containsExactly("From");
    assertThat(
            lead(
                    file,
                    mapping(
                        Map.of(
                            "lastName",
                            column("Name"),
                            "source",
                            new FieldMapping("From", Map.of("*", "other"), null)),
                        null))
                .facts()
                .source())
        .isEqualTo(LeadSource.OTHER);
  }

  @Test
  void allOtherColumnsBecomeCustomFieldsWithoutWhatCountsAsEmpty() {
    ImportedLead lead =
        lead("Name,City,Food\nAnn,Select,Pizza", mapping(Map.of("lastName", column("Name")), null));

    assertThat(lead.facts().customFields()).isEqualTo(Map.of("Food", "Pizza"));
  }

  @Test
  void aMappingOfAColumnThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> map("Name\nAnn", mapping(Map.of("email", column("Mail")), null)))
        .isInstanceOfSatisfying(
            ValidationException.class,
            e ->
                assertThat(e.errors())
                    .extracting(FieldError::pointer)
                    .containsExactly("/mapping/fields/email"));
  }

  @Test
  void anOwnerIsTheUserThatTheTextNames() {
    ImportMapping mapping =
        mapping(Map.of("lastName", column("Name"), "assignedTo", column("Owner")), null);

    assertThat(lead("Name,Owner\nAnn,Rep", mapping).facts().assignedTo()).isEqualTo("id-of-rep");
    assertThat(map("Name,Owner\nAnn,Nobody", mapping).problems())
        .extracting(RowProblem::column)
        .containsExactly("Owner");
  }

  @Test
  void aRowWithinWhichTheFileEndsIsRefused() {
    ImportMapping mapping = mapping(Map.of("lastName", column("Name")), null);

    assertThat(map("Name,Stage,Status\nAnn,Ne", mapping).problems()).hasSize(1);
    assertThat(lead("Name,Stage,Status\nAnn,New,Open", mapping).facts().lastName())
        .isEqualTo("Ann");
    assertThat(lead("Name,Stage,Status\nAnn,New\n", mapping).facts().lastName()).isEqualTo("Ann");
  }

  private static Optional<String> user(String name) {
    return Optional.of(name).filter("Rep"::equals).map(rep -> "id-of-rep");
  }

  private static ImportedLead lead(String csv, ImportMapping mapping) {
    ImportedLead lead = map(csv, mapping).lead();
    assertThat(lead).isNotNull();
    return lead;
  }

  private static RowMapper.Result map(String csv, ImportMapping mapping) {
    CsvFile file = CsvFile.of(csv.getBytes(StandardCharsets.UTF_8));
    var setting =
        new MappingCheck.Setting(
            PIPELINE.stages(),
            "EUR",
            ZoneId.of("Europe/Berlin"),
            RowMapperTest::user,
            DeclaredFields.NONE);
    return MappingCheck.check(file, mapping, setting).map(file.rows().iterator().next(), NOW);
  }

  private static ImportMapping mapping(
      Map<String, FieldMapping> fields, @Nullable FieldMapping outcome) {
    return new ImportMapping(
        fields, "custom-fields", outcome, null, null, null, null, null, List.of("Select"));
  }

  private static FieldMapping column(String name) {
    return new FieldMapping(name, null, null);
  }

  private static StageSettings stage(String name, StageType type, LeadStatus status) {
    return new StageSettings(
        name, type, "#000000", 10, null, false, false, null, List.of(), status);
  }
}
