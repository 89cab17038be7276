package org.dealwright.activity.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.dealwright.activity.application.ActivityQueries.Window;
import org.dealwright.api.Slice;
import org.dealwright.api.activity.ActivityView;
import org.dealwright.api.activity.TimelineEntryView;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.CsvPages;
import org.dealwright.platform.rest.RecordColumns;

/** Activities and timelines as files, read part by part. */
@Dependent
class ActivityFiles {

  private final RecordColumns columns;

  @Inject
  ActivityFiles(RecordColumns columns) {
    this.columns = columns;
  }

  Response activities(UUID of, Function<Window, Slice<ActivityView>> reader) {
    return file("activities-" + of, ActivityView.class, reader);
  }

  Response timeline(UUID of, Function<Window, Slice<TimelineEntryView>> reader) {
    return file("timeline-" + of, TimelineEntryView.class, reader);
  }

  private <T extends Record> Response file(
      String name, Class<T> type, Function<Window, Slice<T>> reader) {
    return CsvDownload.of(
        name + ".csv",
        columns.of(type),
        CsvPages.of(cursor -> reader.apply(new Window(CsvPages.SIZE, cursor))));
  }
}
