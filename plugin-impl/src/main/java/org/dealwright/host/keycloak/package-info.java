/** Users from Keycloak. */
@NullMarked
package org.dealwright.host.keycloak;

import org.jspecify.annotations.NullMarked;
