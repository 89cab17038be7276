/** Signals, their keys and daily counts in the database. */
@NullMarked
package org.dealwright.signal.persistence;

import org.jspecify.annotations.NullMarked;
