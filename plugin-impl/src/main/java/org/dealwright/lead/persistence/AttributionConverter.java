package org.dealwright.lead.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.dealwright.api.lead.Attribution;
import org.dealwright.platform.Json;

/** Where a lead came from as the text of a jsonb column. */
@Converter(autoApply = true)
public class AttributionConverter implements AttributeConverter<Attribution, String> {

  private static final Json JSON = new Json();

  @Override
  public String convertToDatabaseColumn(Attribution value) {
    return JSON.write(value);
  }

  @Override
  public Attribution convertToEntityAttribute(String column) {
    return JSON.read(column, Attribution.class);
  }
}
