package org.dealwright.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.dealwright.api.imports.ImportMapping;
import org.dealwright.customfield.domain.CustomFieldRepository;
import org.dealwright.imports.domain.CsvFile;
import org.dealwright.imports.domain.MappingCheck;
import org.dealwright.imports.domain.RowMapper;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.platform.identity.Assignees;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Organisation;

/** Makes the row mapper of a file for the caller's organisation. */
@Dependent
class Mappers {

  private final PipelineRepository pipelines;
  private final Assignees assignees;
  private final CustomFieldRepository fields;
  private final Caller caller;

  @Inject
  Mappers(
      PipelineRepository pipelines,
      Assignees assignees,
      CustomFieldRepository fields,
      Caller caller) {
    this.pipelines = pipelines;
    this.assignees = assignees;
    this.fields = fields;
    this.caller = caller;
  }

  RowMapper of(CsvFile file, ImportMapping mapping) {
    Organisation organisation = caller.organisation();
    var stages = pipelines.findDefault().map(Pipeline::stages).orElse(List.of());
    var setting =
        new MappingCheck.Setting(
            stages,
            organisation.currency(),
            organisation.zone(),
            assignees::find,
            fields.declared());
    return MappingCheck.check(file, mapping, setting);
  }
}
