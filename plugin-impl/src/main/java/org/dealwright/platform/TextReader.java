package org.dealwright.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads texts in JSON, which can name half of a surrogate pair; the database would change it. */
final class TextReader extends StringDeserializer {

  private static final long serialVersionUID = 1L;

  private static final String WRONG = "half of a surrogate pair";

  static Module module() {
    return new SimpleModule()
        .addDeserializer(String.class, new TextReader())
        .addKeyDeserializer(String.class, new Names());
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = super.deserialize(parser, context);
    return text == null || Texts.isWellFormed(text)
        ? text
        : (String) context.handleWeirdStringValue(String.class, "", WRONG);
  }

  /** The names of a map's values. */
  private static final class Names extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      return Texts.isWellFormed(key) ? key : context.handleWeirdKey(String.class, "", WRONG);
    }
  }
}
