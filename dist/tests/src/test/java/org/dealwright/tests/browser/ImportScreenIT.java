package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The import of a file, as an administrator. */
class ImportScreenIT {

  private static final String FILE =
      """
      Given name,Surname,E-mail,Company,Deal size,Step
      Maya,Chen,maya.chen@example.com,Orion,24000,Qualified
      Tobias,Brandt,tobias.brandt@example.com,Halcyon,9500,New
      Ingrid,Solberg,this is no address,Birkdale,3000,New
      """;

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();

  @Test
  void aFileBecomesLeadsAndWhatIsRefusedIsToldBefore() throws IOException {
    Page page = tabs.open(acme.admin(), "imports");
    upload(page);
    map(page, "firstName", "Given name");
    map(page, "lastName", "Surname");
    map(page, "email", "E-mail");
    map(page, "company", "Company");
    map(page, "estimatedValue", "Deal size");
    map(page, "stage", "Step");

    page.getByTestId("import-next").click();
    assertThat(page.getByTestId("count-rows")).containsText("3");
    assertThat(page.getByTestId("count-accepted")).containsText("2");
    assertThat(page.getByTestId("count-refused")).containsText("1");
    assertThat(page.getByTestId("import-problems")).containsText("this is no address");
    assertThat(acme.rep().get("/leads").number("/total")).isZero();

    page.getByTestId("import-next").click();
    assertThat(page.getByTestId("import-done")).containsText("people.csv is imported");
    assertThat(page.getByTestId("report-accepted")).hasText("2");
    assertThat(page.getByTestId("report-refused")).hasText("1");
    assertThat(page.getByTestId("report-scored")).hasText("2");
    Download refused = page.waitForDownload(() -> page.getByTestId("refused-csv").click());
    assertThat(Files.readString(refused.path())).contains("Ingrid", "this is no address");

    page.getByText("Show the board").click();
    BoardScreen board = new BoardScreen(page);
    board.assertColumn("Qualified", 1, "€24,000");
    assertThat(board.card("New", "Halcyon")).isVisible();
  }

  @Test
  void theReportIsFoundAgain() {
    LeadsFile.bring(acme, LeadsFile.varied(5));
    Page page = tabs.open(acme.admin(), "imports");

    page.getByTestId("import-history").getByText("leads.csv").click();

    assertThat(page.getByTestId("report-accepted")).hasText("5");
    page.reload();
    assertThat(page.getByTestId("report-accepted")).hasText("5");
  }

  @Test
  void aRepSeesNoWayToImport() {
    Page page = tabs.open(acme.rep(), "leads");
    assertThat(page.getByTestId("nav-leads")).isVisible();
    assertThat(page.getByTestId("add-lead")).isVisible();
    assertThat(page.getByTestId("nav-imports")).hasCount(0);
    assertThat(page.getByText("Import leads")).not().isVisible();

    page.navigate(Tabs.address("imports"));

    assertThat(page.getByTestId("state-forbidden")).isVisible();
    assertThat(page.locator("input[type=file]")).hasCount(0);
  }

  private static void upload(Page page) {
    byte[] content = FILE.getBytes(StandardCharsets.UTF_8);
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("people.csv", "text/csv", content));
  }

  private static void map(Page page, String field, String column) {
    page.getByTestId("map-" + field).getByRole(AriaRole.COMBOBOX).first().selectOption(column);
  }
}
