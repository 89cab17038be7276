package org.dealwright.api.host;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The host platform, as it was found just now.
 *
 * @param host stable key, which mirrored customers are kept under; null where there is no host
 * @param name what people call it
 * @param version as the host tells it; null where it does not or could not be asked
 * @param problems what is missing, each in a sentence; empty unless the state is faulty
 * @param listsChanges whether it can tell which customers changed since a time
 * @param createsCustomers whether customers can be made in it
 * @param signals what it can tell that customers did
 * @param listsPlans whether it can tell which plans it sells
 */
public record HostView(
    HostState state,
    @Nullable String host,
    @Nullable String name,
    @Nullable String version,
    List<String> problems,
    boolean listsChanges,
    boolean createsCustomers,
    List<HostSignalKind> signals,
    boolean listsPlans) {}
