/** What tests add to the WAR: time that they can move. Never shipped. */
@NullMarked
package org.dealwright.testing;

import org.jspecify.annotations.NullMarked;
