package org.dealwright.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dealwright.audit.domain.SealKey;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The keys that the installation seals its audit logs with. */
@ApplicationScoped
public class SealKeys {

  private static final int SHORTEST = 32;

  private final Config config = ConfigProvider.getConfig();

  /**
   * The key for new entries, {@code dealwright.audit.key}; empty where none is configured, or one
   * that is too short to be secret.
   */
  public Optional<SealKey> current() {
    return config
        .getOptionalValue("dealwright.audit.key", String.class)
        .filter(secret -> secret.length() >= SHORTEST)
        .map(SealKey::of);
  }

  /** All keys by their ids, with those of before, {@code dealwright.audit.former-keys}. */
  public Map<String, SealKey> all() {
    Map<String, SealKey> keys = new HashMap<>();
    String[] former =
        config
            .getOptionalValue("dealwright.audit.former-keys", String[].class)
            .orElse(new String[0]);
    for (String secret : former) {
      SealKey key = SealKey.of(secret);
      keys.put(key.id(), key);
    }
    current().ifPresent(key -> keys.put(key.id(), key));
    return keys;
  }
}
