package org.dealwright.imports.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.imports.application.RunImport;
import org.dealwright.imports.application.StartImport;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.TaskHandler;

/** Runs an import as a durable task; its name is the organisation's id and the import's. */
@Dependent
public class ImportTask implements TaskHandler {

  private final RunImport runImport;
  private final OrganisationDirectory organisations;
  private final InOrganisation inOrganisation;

  @Inject
  ImportTask(
      RunImport runImport, OrganisationDirectory organisations, InOrganisation inOrganisation) {
    this.runImport = runImport;
    this.organisations = organisations;
    this.inOrganisation = inOrganisation;
  }

  @Override
  public String kind() {
    return StartImport.KIND;
  }

  @Override
  public void run(String id) {
    with(id, runImport::run);
  }

  @Override
  public void giveUp(String id) {
    with(id, runImport::giveUp);
  }

  private void with(String id, Consumer<UUID> work) {
    int slash = id.indexOf('/');
    UUID organisation = UUID.fromString(id.substring(0, slash));
    UUID importId = UUID.fromString(id.substring(slash + 1));
    inOrganisation.run(
        organisations.requireActive(organisation), Actor.IMPORT, () -> work.accept(importId));
  }
}
