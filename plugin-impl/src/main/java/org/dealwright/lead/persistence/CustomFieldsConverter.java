package org.dealwright.lead.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.dealwright.lead.domain.CustomFields;
import org.dealwright.platform.Json;

/** Custom fields as the text of a jsonb column. */
@Converter(autoApply = true)
public class CustomFieldsConverter implements AttributeConverter<CustomFields, String> {

  private static final Json JSON = new Json();

  @Override
  public String convertToDatabaseColumn(CustomFields fields) {
    return JSON.write(fields.values());
  }

  @Override
  public CustomFields convertToEntityAttribute(String column) {
    return new CustomFields(JSON.readObject(column));
  }
}
