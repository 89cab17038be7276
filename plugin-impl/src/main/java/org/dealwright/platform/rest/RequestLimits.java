package org.dealwright.platform.rest;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.UUID;
import org.dealwright.platform.error.RateLimitedException;
import org.eclipse.microprofile.config.ConfigProvider;

/** How much one address, and all addresses together, may send to an organisation in a minute. */
public final class RequestLimits {

  private static final int ADDRESSES = 100_000;

  private final LoadingCache<String, Bucket> byAddress;
  private final LoadingCache<UUID, Bucket> byOrganisation;

  /** A limit by the name of its setting, and what holds without it. */
  public record Limit(String setting, int usual) {

    private int perMinute() {
      return ConfigProvider.getConfig().getOptionalValue(setting, Integer.class).orElse(usual);
    }
  }

  public RequestLimits(Limit perAddress, Limit perOrganisation) {
    byAddress = buckets(perAddress.perMinute());
    byOrganisation = buckets(perOrganisation.perMinute());
  }

  /**
   * Counts a request.
   *
   * @throws RateLimitedException if it is one too many
   */
  public void count(UUID organisation, String address) {
    take(byAddress.get(organisation + " " + address));
    take(byOrganisation.get(organisation));
  }

  private static void take(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new RateLimitedException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private static <K> LoadingCache<K, Bucket> buckets(int perMinute) {
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
