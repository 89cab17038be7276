package org.dealwright.platform.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.dealwright.api.Items;

/** Short lists, which are answered whole, as CSV for those who accept that. */
@Provider
@Produces("text/csv")
@Dependent
public class ItemsCsvWriter implements MessageBodyWriter<Items<?>> {

  @Inject private RecordColumns columns;

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Items.class && genericType instanceof ParameterizedType;
  }

  @Override
  public void writeTo(
      Items<?> list,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream output)
      throws IOException {
    headers.putSingle(HttpHeaders.CONTENT_TYPE, CsvDownload.MEDIA_TYPE);
    write(list, recordOf(genericType), output);
  }

  private <T extends Record> void write(Items<?> list, Class<T> record, OutputStream output)
      throws IOException {
    CsvDownload.write(
        output, columns.of(record), each -> list.items().forEach(i -> each.accept(record.cast(i))));
  }

  private static Class<? extends Record> recordOf(Type items) {
    return ((Class<?>) ((ParameterizedType) items).getActualTypeArguments()[0])
        .asSubclass(Record.class);
  }
}
