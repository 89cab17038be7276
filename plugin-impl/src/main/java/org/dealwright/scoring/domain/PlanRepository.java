package org.dealwright.scoring.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.scoring.model.Plan;

/** The organisation's catalogue of plans. */
public interface PlanRepository {

  /** By code. */
  List<CataloguedPlan> all();

  /** The plans as scores read them. */
  List<Plan> forScores();

  Optional<CataloguedPlan> find(UUID id);

  /** The same, locked until the transaction ends. */
  Optional<CataloguedPlan> lock(UUID id);

  /** All, locked until the transaction ends. */
  List<CataloguedPlan> lockAll();

  /** Adds a plan; false where another one has its code. */
  boolean add(CataloguedPlan plan);

  /** Changes a plan; false where another one has its code. */
  boolean update(CataloguedPlan plan);

  void delete(UUID id);
}
