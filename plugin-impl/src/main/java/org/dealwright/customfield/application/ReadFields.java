package org.dealwright.customfield.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.customfield.CustomFieldView;
import org.dealwright.customfield.domain.CustomFieldRepository;
import org.dealwright.platform.error.NotFoundException;

/** Shows the organisation's custom fields. */
@Dependent
public class ReadFields {

  private final CustomFieldRepository fields;

  @Inject
  ReadFields(CustomFieldRepository fields) {
    this.fields = fields;
  }

  /** In the order in which they were declared, those out of use among them. */
  @Transactional
  public List<CustomFieldView> all() {
    return fields.declared().fields().stream().map(FieldViews::of).toList();
  }

  @Transactional
  public CustomFieldView one(UUID id) {
    return fields
        .find(id)
        .map(FieldViews::of)
        .orElseThrow(() -> new NotFoundException("custom field"));
  }
}
