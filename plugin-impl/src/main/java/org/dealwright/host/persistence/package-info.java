/** The host's data, read through a profile. */
@NullMarked
package org.dealwright.host.persistence;

import org.jspecify.annotations.NullMarked;
