package org.dealwright.platform.persistence;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Organisation;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.jspecify.annotations.Nullable;

/**
 * Tells Hibernate whose entities a session may see: the caller's organisation. Without one, a
 * session cannot be opened.
 */
public class TenantOfCaller implements CurrentTenantIdentifierResolver<UUID> {

  @Override
  public @Nullable UUID resolveCurrentTenantIdentifier() {
    try {
      return CDI.current()
          .select(Caller.class)
          .get()
          .findOrganisation()
          .map(Organisation::id)
          .orElse(null);
    } catch (ContextNotActiveException e) {
      return null;
    }
  }

  @Override
  public boolean validateExistingCurrentSessions() {
    return true;
  }
}
