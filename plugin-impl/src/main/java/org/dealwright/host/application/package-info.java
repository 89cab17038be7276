/** Jobs that read the host, for the organisations whose customers it has. */
@NullMarked
package org.dealwright.host.application;

import org.jspecify.annotations.NullMarked;
