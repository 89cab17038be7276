package org.dealwright.sla.application;

import java.time.Instant;
import java.util.List;
import org.dealwright.sla.domain.Notice;

/** Finds what is due soon or late, and has not been told yet. */
public interface NoticeRepository {

  /** What was found of leads, and how many were looked at. */
  record Found(List<Notice> notices, int seen) {}

  /** Takes leads, those first that wait longest; they count as told from now on. */
  Found takeLeads(Instant now, int limit);

  /** The same for deals. */
  Found takeDeals(Instant now, int limit);
}
