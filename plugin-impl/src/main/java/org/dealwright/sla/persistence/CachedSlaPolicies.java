package org.dealwright.sla.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.api.sla.HolidayView;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.sla.application.Policies;
import org.dealwright.sla.application.SlaPolicies;
import org.dealwright.sla.application.SlaSettingsChanged;
import org.dealwright.sla.application.SlaSettingsRepository;
import org.dealwright.sla.domain.SlaPolicy;

/** Policies for ten seconds, so that scoring need not ask for them: other nodes may change them. */
@ApplicationScoped
public class CachedSlaPolicies implements SlaPolicies {

  private record Key(UUID organisation, ZoneId zone) {}

  private final Cache<Key, SlaPolicy> cache =
      Caffeine.newBuilder().maximumSize(2_000).expireAfterWrite(Duration.ofSeconds(10)).build();

  @Inject private SlaSettingsRepository repository;
  @Inject private Caller caller;

  @Override
  public SlaPolicy current() {
    Organisation organisation = caller.organisation();
    return cache.get(new Key(organisation.id(), organisation.zone()), this::read);
  }

  private SlaPolicy read(Key key) {
    return Policies.of(
        repository.read().settings(),
        repository.holidays().stream().map(HolidayView::day).collect(Collectors.toSet()),
        key.zone());
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SlaSettingsChanged change) {
    cache.asMap().keySet().removeIf(key -> key.organisation().equals(change.organisationId()));
  }
}
