package org.dealwright.api.tracking;

import java.util.List;
import java.util.Map;
import org.dealwright.api.signal.SignalType;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation's web sites are tracked.
 *
 * @param origins whose pages may send events, such as {@code https://www.example.com}; none means
 *     that nothing is tracked
 * @param highestPublicStep the highest step of the journey that events of browsers may reach; those
 *     of higher steps are kept and shown, but count for nothing
 * @param eventsPerVisitorAndDay 1 to 10,000; more are dropped
 * @param honoursOptOuts whether browsers that ask not to be tracked (Global Privacy Control, Do Not
 *     Track) are left alone
 * @param eventNames the site's own names of events, and the standard types that they are
 */
public record TrackingSettingsView(
    @Nullable List<String> origins,
    @Nullable SignalType highestPublicStep,
    @Nullable Integer eventsPerVisitorAndDay,
    @Nullable Boolean honoursOptOuts,
    @Nullable Map<String, SignalType> eventNames) {}
