package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dealwright.api.scoring.DraftRequest;
import org.dealwright.api.scoring.DraftView;
import org.dealwright.platform.Ids;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.scoring.domain.Draft;
import org.dealwright.scoring.domain.DraftRepository;

/** Begins, changes, shows and deletes drafts of models. */
@Dependent
public class EditDrafts {

  private static final int MOST = 200;

  private final DraftRepository repository;
  private final Drafts drafts;
  private final DraftSources sources;
  private final ModelAudit audit;
  private final Caller caller;
  private final Clock clock;

  @Inject
  EditDrafts(
      DraftRepository repository,
      Drafts drafts,
      DraftSources sources,
      ModelAudit audit,
      Caller caller,
      Clock clock) {
    this.repository = repository;
    this.drafts = drafts;
    this.sources = sources;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public List<DraftView> all() {
    return repository.all(MOST).stream().map(drafts::shown).toList();
  }

  @Transactional
  public DraftView one(UUID id) {
    return drafts.shown(drafts.seen(id));
  }

  @Transactional
  public DraftView begin(DraftRequest request) {
    Instant now = clock.instant();
    Draft draft = new Draft(Ids.next(), sources.document(request), now, now, caller.actor(), 0);
    repository.add(draft);
    audit.drafted("scoring-draft.created", null, draft, draft.id());
    return drafts.shown(draft);
  }

  /**
   * Changes a draft's document.
   *
   * @throws ValidationException if it would be no model any more
   */
  @Transactional
  public DraftView change(UUID id, int version, UnaryOperator<String> edit) {
    Draft before = drafts.taken(id, version);
    String document = sources.checked(edit.apply(before.document()), "");
    if (document.equals(before.document())) {
      return drafts.shown(before);
    }
    Draft after = before.changed(document, caller.actor(), clock.instant());
    repository.update(after);
    audit.drafted("scoring-draft.updated", before, after, id);
    return drafts.shown(after);
  }

  @Transactional
  public void delete(UUID id, int version) {
    Draft draft = drafts.taken(id, version);
    repository.delete(id);
    audit.drafted("scoring-draft.deleted", draft, null, id);
  }
}
