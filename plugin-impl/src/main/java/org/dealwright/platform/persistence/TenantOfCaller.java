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

  /** A proxy of the caller of whichever request it is used in. Looking it up walks the stack. */
  private volatile @Nullable Caller caller;

  @Override
  public @Nullable UUID resolveCurrentTenantIdentifier() {
    try {
      return caller().findOrganisation().map(Organisation::id).orElse(null);
    } catch (ContextNotActiveException e) {
      return null;
    }
  }

  private Caller caller() {
    Caller known = caller;
    if (known == null) {
      known = CDI.current().select(Caller.class).get();
      caller = known;
    }
    return known;
  }

  @Override
  public boolean validateExistingCurrentSessions() {
    return true;
  }
}
