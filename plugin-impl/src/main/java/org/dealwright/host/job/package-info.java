/** The look at the host when the server starts. */
@NullMarked
package org.dealwright.host.job;

import org.jspecify.annotations.NullMarked;
