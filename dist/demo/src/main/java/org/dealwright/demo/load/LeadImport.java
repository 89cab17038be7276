package org.dealwright.demo.load;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.api.imports.FieldMapping;
import org.dealwright.api.imports.ImportMapping;
import org.dealwright.api.imports.ImportState;
import org.dealwright.api.imports.ImportView;
import org.dealwright.api.imports.TimeMapping;
import org.dealwright.api.imports.UploadView;
import org.dealwright.demo.DemoException;
import org.dealwright.demo.api.DealwrightApi;
import org.dealwright.stack.Progress;

/** Brings a CSV file in through the import of the product, as a user would. */
final class LeadImport {

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("firstName", "First name"),
          Map.entry("lastName", "Last name"),
          Map.entry("email", "E-mail"),
          Map.entry("phone", "Phone"),
          Map.entry("company", "Company"),
          Map.entry("jobTitle", "Job title"),
          Map.entry("companySize", "Employees"),
          Map.entry("industry", "Industry"),
          Map.entry("country", "Country"),
          Map.entry("website", "Website"),
          Map.entry("source", "Source"),
          Map.entry("estimatedValue", "Value"),
          Map.entry("currency", "Currency"),
          Map.entry("assignedTo", "Owner"),
          Map.entry("stage", "Stage"),
          Map.entry("tags", "Tags"));

  private final DealwrightApi api;
  private final Progress progress;

  LeadImport(DealwrightApi api, Progress progress) {
    this.api = api;
    this.progress = progress;
  }

  void run(String user, String csv) {
    UploadView upload = api.upload(user, csv);
    api.start(user, upload.id(), mapping());
    ImportView done = await(user, upload);
    progress.say(String.format("  %,d leads taken, %,d refused", done.accepted(), done.refused()));
    if (done.state() != ImportState.DONE || done.accepted() + done.refused() < upload.rows()) {
      throw new DemoException("The import of the demo's leads failed: " + done.failure());
    }
  }

  private ImportView await(String user, UploadView upload) {
    long end = System.nanoTime() + LIMIT.toNanos();
    ImportView view = api.progress(user, upload.id());
    while (isGoingOn(view) && System.nanoTime() < end) {
      pause();
      view = api.progress(user, upload.id());
    }
    return view;
  }

  private static boolean isGoingOn(ImportView view) {
    return view.state() == ImportState.UPLOADED || view.state() == ImportState.RUNNING;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new DemoException("The import was interrupted", interrupted);
    }
  }

  private static ImportMapping mapping() {
    Map<String, FieldMapping> fields = new HashMap<>();
    COLUMNS.forEach((field, column) -> fields.put(field, column(column)));
    return new ImportMapping(
        fields,
        "custom-fields",
        column("Outcome"),
        new TimeMapping("Created", null),
        new TimeMapping("Closed", null),
        new TimeMapping("Stage since", null),
        null,
        column("Lead ID"),
        List.of());
  }

  private static FieldMapping column(String name) {
    return new FieldMapping(name, null, null);
  }
}
