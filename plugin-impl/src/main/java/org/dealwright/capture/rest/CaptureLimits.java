package org.dealwright.capture.rest;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.dealwright.platform.error.RateLimitedException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** How much one address, and all addresses together, may send to an organisation's forms. */
@ApplicationScoped
public class CaptureLimits {

  private static final int ADDRESSES = 100_000;

  private final Config config = ConfigProvider.getConfig();
  private final LoadingCache<String, Bucket> byAddress =
      buckets("dealwright.capture.per-address-per-minute", 60);
  private final LoadingCache<UUID, Bucket> byOrganisation =
      buckets("dealwright.capture.per-organisation-per-minute", 6_000);

  /**
   * Counts a request.
   *
   * @throws RateLimitedException if it is one too many
   */
  void count(UUID organisation, String address) {
    take(byAddress.get(organisation + " " + address));
    take(byOrganisation.get(organisation));
  }

  private static void take(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new RateLimitedException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private <K> LoadingCache<K, Bucket> buckets(String setting, int usual) {
    int perMinute = config.getOptionalValue(setting, Integer.class).orElse(usual);
    return Caffeine.newBuilder()
        .maximumSize(ADDRESSES)
        .expireAfterAccess(Duration.ofMinutes(2))
        .build(
            key ->
                Bucket.builder()
                    .addLimit(
                        limit ->
                            limit
                                .capacity(perMinute)
                                .refillGreedy(perMinute, Duration.ofMinutes(1)))
                    .build());
  }
}
