/** What every feature stands on: clock, organisation, errors, SQL, events, tasks, REST basis. */
@NullMarked
package org.dealwright.platform;

import org.jspecify.annotations.NullMarked;
