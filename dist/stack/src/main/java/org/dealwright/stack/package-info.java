/** Starts and stops the real parts that Dealwright runs on: PostgreSQL, Keycloak, WildFly. */
@NullMarked
package org.dealwright.stack;

import org.jspecify.annotations.NullMarked;
