package org.dealwright.lead.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.dealwright.api.lead.Consents;
import org.dealwright.platform.Json;

/** What a lead agreed to as the text of a jsonb column. */
@Converter(autoApply = true)
public class ConsentsConverter implements AttributeConverter<Consents, String> {

  private static final Json JSON = new Json();

  @Override
  public String convertToDatabaseColumn(Consents value) {
    return JSON.write(value);
  }

  @Override
  public Consents convertToEntityAttribute(String column) {
    return JSON.read(column, Consents.class);
  }
}
